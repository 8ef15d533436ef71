import type { TypedData } from '@/lib/types';

type Types = TypedData['types'];

/**
 * A struct's type as EIP-712 hashes it, followed by those that it refers to. A signature covers exactly this: with another
 * name or another member a contract does not know it.
 *
 * @example encodeType('Mail', types) // 'Mail(Person from,string contents)Person(address wallet)'
 */
export const encodeType = (primaryType: string, types: Types): string => {
  const found = new Set<string>();
  const open = [primaryType];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (found.has(type) || !Object.hasOwn(types, type)) continue;
    found.add(type);
    open.push(...(types[type] ?? []).map((member) => structName(member.type)));
  }
  found.delete(primaryType);
  return [primaryType, ...[...found].sort()].map((type) => `${type}(${membersOf(type, types)})`).join('');
};

const membersOf = (type: string, types: Types): string =>
  (Object.hasOwn(types, type) ? (types[type] ?? []) : []).map((member) => `${member.type} ${member.name}`).join(',');

/** `OrderComponents[2][2]` → `OrderComponents` */
export const structName = (type: string): string => {
  const open = type.indexOf('[');
  return open < 0 ? type : type.slice(0, open);
};

/** Members in any order and under any struct's name; undefined where a member is a struct itself. */
export const looseType = (primaryType: string, types: Types): string | undefined => {
  const members = Object.hasOwn(types, primaryType) ? (types[primaryType] ?? []) : [];
  if (members.length === 0 || members.some(({ type }) => Object.hasOwn(types, structName(type)))) return undefined;
  return members
    .map(({ type, name }) => `${type === 'uint' ? 'uint256' : type} ${name}`)
    .sort()
    .join(',');
};
