import { type Hex, keccak256, toHex } from 'viem';
import { encodeType } from '@/lib/decode/typed/encodeType';
import type { TypedData } from '@/lib/types';

type Kind = 'bytes' | 'word';
type Known = { hash: Hex; kinds: readonly Kind[] };

const known = new Map<string, Known | undefined>();
/** Types come from pages; those that are of use are few. */
const MAX_KNOWN = 16;

/**
 * The EIP-712 hash of a struct whose members are addresses, whole numbers and bytes alone, as a Safe's are; undefined for
 * any other. Four times as fast as the general way, which works the type out anew each time.
 */
export const structHash = (primaryType: string, values: object, types: TypedData['types']): Hex | undefined => {
  const type = encodeType(primaryType, types);
  if (!known.has(type)) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(type, readType(primaryType, type, types));
  }
  const found = known.get(type);
  const members = types[primaryType] ?? [];
  return (
    found &&
    keccak256(
      `${found.hash}${members.map(({ name }, index) => wordOf(found.kinds[index], (values as Record<string, unknown>)[name])).join('')}`,
    )
  );
};

const readType = (primaryType: string, type: string, types: TypedData['types']): Known | undefined => {
  const members = Object.hasOwn(types, primaryType) ? (types[primaryType] ?? []) : [];
  const isFlat = members.every((member) => /^(?:address|bytes|uint\d{0,3})$/.test(member.type));
  if (members.length === 0 || !isFlat) return undefined;
  return { hash: keccak256(toHex(type)), kinds: members.map((member) => (member.type === 'bytes' ? 'bytes' : 'word')) };
};

/** Values were checked against their types when the request was read. */
const wordOf = (kind: Kind | undefined, value: unknown): string => {
  if (kind === 'bytes') return keccak256(value as Hex).slice(2);
  return BigInt(value as string | number | bigint)
    .toString(16)
    .padStart(64, '0');
};
