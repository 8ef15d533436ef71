import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import type { RequestNote } from '@/lib/types';
import { field as get, isJsonObject, type Json } from './Json';
import { readAddress } from './readHex';

export type TypedTypes = Readonly<Record<string, readonly { name: string; type: string }[]>>;

/**
 * The part of `value` that a signature over `type` covers. A missing field is refused, because wallets fill it in
 * differently or fail; a field that the types do not name is left out and noted, because it is not signed.
 */
export const readTypedValue = (
  type: string,
  value: Json,
  types: TypedTypes,
  name: string,
  notes: RequestNote[],
): Json => {
  const list = /^(.{1,200})\[(\d{0,5})\]$/.exec(type);
  if (list) return readList(list[1] as string, list[2] as string, value, types, name, notes);
  if (Object.hasOwn(types, type)) return readStruct(type, value, types, name, notes);
  return readElementary(type, value, name, notes);
};

const readList: (item: string, size: string, ...rest: [Json, TypedTypes, string, RequestNote[]]) => Json = (
  item,
  size,
  value,
  types,
  name,
  notes,
) => {
  if (!Array.isArray(value)) throw new InvalidRequestError(name, 'must be a list');
  if (size !== '' && value.length !== Number(size)) throw new InvalidRequestError(name, `must have ${size} items`);
  return (value as readonly Json[]).map((element, index) =>
    readTypedValue(item, element, types, `${name}[${index}]`, notes),
  );
};

const readStruct = (type: string, value: Json, types: TypedTypes, name: string, notes: RequestNote[]): Json => {
  if (!isJsonObject(value)) throw new InvalidRequestError(name, 'must be an object');
  const members = types[type] ?? [];
  const signed = new Set(members.map((member) => member.name));
  for (const key of Object.keys(value))
    if (!signed.has(key)) notes.push({ kind: 'unsigned-field', field: `${name}.${key}`.slice(0, 100) });
  if (notes.length > 100) throw new InvalidRequestError(name, 'has too many fields that its types do not name');
  return Object.fromEntries(
    members.map((member) => {
      const path = `${name}.${member.name}`;
      const item = get(value, member.name);
      if (item === undefined) throw new InvalidRequestError(path, 'is missing');
      return [member.name, readTypedValue(member.type, item, types, path, notes)];
    }),
  );
};

const readElementary = (type: string, value: Json, name: string, notes: RequestNote[]): Json => {
  if (type === 'string') return must(typeof value === 'string', value, name, 'must be a string');
  if (type === 'bool') return must(typeof value === 'boolean', value, name, 'must be true or false');
  if (type === 'address') return readAddress(value, name, notes);
  if (type === 'bytes') return must(isBytes(value), value, name, 'must be 0x-prefixed hex of whole bytes');
  const bytes = /^bytes([1-9]|[12]\d|3[0-2])$/.exec(type);
  if (bytes)
    return must(isBytes(value, Number(bytes[1])), value, name, `must be 0x and ${Number(bytes[1]) * 2} hex digits`);
  const integer = /^(u?)int(\d{0,3})$/.exec(type);
  const bits = Number(integer?.[2] || '256');
  if (integer && bits % 8 === 0 && bits > 0 && bits <= 256)
    return must(isInteger(value, bits, integer[1] === 'u'), value, name, `must be a whole number that fits ${type}`);
  throw new InvalidRequestError(name, 'has a type that does not exist');
};

const must = (ok: boolean, value: Json, name: string, fix: string): Json => {
  if (!ok) throw new InvalidRequestError(name, fix);
  return value;
};

const isBytes = (value: Json, size?: number): boolean =>
  typeof value === 'string' &&
  /^0x[0-9a-fA-F]*$/.test(value) &&
  (size === undefined ? value.length % 2 === 0 : value.length === 2 + 2 * size);

const isInteger = (value: Json, bits: number, unsigned: boolean): boolean => {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !/^(?:-?\d{1,78}|0x[0-9a-fA-F]{1,64})$/.test(text)) return false;
  const number = BigInt(text);
  const limit = 1n << BigInt(unsigned ? bits : bits - 1);
  return number < limit && number >= (unsigned ? 0n : -limit);
};
