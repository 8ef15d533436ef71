import { type Address, getAddress, type Hex } from 'viem';
import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import type { RequestNote } from '@/lib/types';
import type { Json } from './Json';

const MAX_DATA_CHARS = 2 + 2 * 1_048_576;

/**
 * A JSON-RPC quantity. Decimal and unprefixed text is refused, because wallets read it differently (10 or 16).
 * Numbers are taken only where `numbers` is set, and only exact ones.
 */
export const readQuantity = (value: Json, field: string, bits: number, options: { numbers?: boolean } = {}): bigint => {
  if (typeof value === 'number') {
    if (!options.numbers && value !== 0) throw new InvalidRequestError(field, 'must be 0x-prefixed hex in quotes');
    if (!Number.isSafeInteger(value) || value < 0)
      throw new InvalidRequestError(field, 'must be a whole number, not negative');
    return BigInt(value);
  }
  if (typeof value !== 'string' || !/^0x[0-9a-fA-F]{1,256}$/.test(value))
    throw new InvalidRequestError(field, 'must be 0x-prefixed hex such as 0xde0b6b3a7640000');
  const quantity = BigInt(value);
  if (quantity >= 1n << BigInt(bits)) throw new InvalidRequestError(field, `must be below 2^${bits}`);
  return quantity;
};

/** Bytes in canonical lower-case hex. An empty string is read as no bytes. */
export const readData = (value: Json, field: string): Hex => {
  if (typeof value !== 'string') throw new InvalidRequestError(field, 'must be a string of 0x-prefixed hex');
  if (value === '') return '0x';
  if (value.length > MAX_DATA_CHARS) throw new InvalidRequestError(field, 'is larger than 1 MiB');
  if (!/^0x[0-9a-fA-F]*$/.test(value)) throw new InvalidRequestError(field, 'must be 0x-prefixed hex');
  if (value.length % 2 === 1)
    throw new InvalidRequestError(field, 'has an odd number of hex digits: half a byte is missing');
  return value.toLowerCase() as Hex;
};

export const isAddressText = (value: Json | undefined): value is Address =>
  typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value);

/** An address in EIP-55 form. A mixed-case one with a wrong checksum is read and noted: it may be mistyped or imitated. */
export const readAddress = (value: Json | undefined, field: string, notes: RequestNote[]): Address => {
  if (!isAddressText(value)) throw new InvalidRequestError(field, 'must be an address: 0x and 40 hex digits');
  const address = getAddress(value.toLowerCase() as Address);
  const digits = value.slice(2);
  const mixed = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
  if (mixed && value !== address) notes.push({ kind: 'bad-checksum', field });
  return address;
};
