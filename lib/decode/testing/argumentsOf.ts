import fc from 'fast-check';
import { type AbiParameter, bytesToHex, getAddress } from 'viem';

/** Any arguments of these types, as viem gives and takes them; every list has `length` items. */
export const argumentsOf = (inputs: readonly AbiParameter[], length = 2): fc.Arbitrary<readonly unknown[]> =>
  fc.tuple(...inputs.map((input) => anyOf(input, length)));

const anyOf = (input: AbiParameter, length: number): fc.Arbitrary<unknown> => {
  const { type } = input;
  if (type.endsWith('[]')) {
    const item = anyOf({ ...input, type: type.slice(0, -2) }, length);
    return fc.array(item, { minLength: length, maxLength: length });
  }
  if ('components' in input)
    return fc.record(Object.fromEntries(input.components.map((part) => [part.name, anyOf(part, length)])));
  if (type === 'address') return bytes(20).map((value) => getAddress(value));
  if (type === 'bool') return fc.boolean();
  if (type === 'string') return fc.string();
  if (type === 'bytes') return fc.uint8Array({ maxLength: 100 }).map((value) => bytesToHex(value));
  if (type.startsWith('bytes')) return bytes(Number(type.slice(5)));
  const signed = type.startsWith('int');
  const bits = Number(type.slice(signed ? 3 : 4));
  const value = signed
    ? fc.bigInt({ min: -(2n ** BigInt(bits - 1)), max: 2n ** BigInt(bits - 1) - 1n })
    : fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n });
  return bits <= 48 ? value.map(Number) : value;
};

const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size }).map((value) => bytesToHex(value));
