import type { AbiParameter } from 'viem';

/** Where a type's values stand and how many bytes their place in the head takes; made once for each type. */
export type Layout = { dynamic: boolean; head: number } & (
  | { kind: 'address' | 'bool' | 'bytes' | 'string' }
  | { kind: 'fixed'; bytes: number }
  | { kind: 'integer'; bits: number; signed: boolean }
  | { kind: 'list'; of: Layout; count?: number }
  | { kind: 'struct'; members: readonly Layout[]; names?: readonly string[] }
);

const WORD = 32;
const known = new WeakMap<readonly AbiParameter[], readonly Layout[]>();

export const layoutsOf = (inputs: readonly AbiParameter[]): readonly Layout[] => {
  const found = known.get(inputs);
  if (found) return found;
  const made = inputs.map(layoutOf);
  known.set(inputs, made);
  return made;
};

const layoutOf = (input: AbiParameter): Layout => {
  const list = /^(.*)\[(\d*)\]$/.exec(input.type);
  if (list) return listOf(layoutOf({ ...input, type: list[1] as string }), list[2] as string);
  if ('components' in input) return structOf(input.components);
  if (input.type === 'bytes' || input.type === 'string') return { kind: input.type, dynamic: true, head: WORD };
  const place = { dynamic: false, head: WORD };
  if (input.type === 'address' || input.type === 'bool') return { kind: input.type, ...place };
  const [, name, size] = /^(bytes|int|uint)(\d*)$/.exec(input.type) ?? [];
  if (name === 'bytes') return { kind: 'fixed', bytes: Number(size), ...place };
  if (name) return { kind: 'integer', bits: Number(size || 256), signed: name === 'int', ...place };
  throw new RangeError(`${input.type} is no type of the ABI`);
};

const listOf = (of: Layout, size: string): Layout => {
  if (size === '') return { kind: 'list', of, dynamic: true, head: WORD };
  const count = Number(size);
  return { kind: 'list', of, count, dynamic: of.dynamic, head: of.dynamic ? WORD : count * of.head };
};

/** A struct whose members all have names is an object, any other a list, as viem gives them. */
const structOf = (components: readonly AbiParameter[]): Layout => {
  const members = components.map(layoutOf);
  const dynamic = members.some((member) => member.dynamic);
  const names = components.flatMap(({ name }) => (name ? [name] : []));
  return {
    kind: 'struct',
    members,
    dynamic,
    head: dynamic ? WORD : members.reduce((sum, { head }) => sum + head, 0),
    ...(names.length === members.length && names.length > 0 ? { names } : {}),
  };
};
