import { type Hex, stringToHex } from 'viem';
import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import type { Address } from '@/lib/types';
import type { Json } from './Json';
import { isAddressText, readData } from './readHex';
import { type Reading, readSigner } from './readTransaction';

/** personal_sign: message, then address; the other way round is read as wallets read it, and noted. */
export const readPersonalSign = (params: readonly Json[], reading: Reading): { from: Address; message: Hex } => {
  const [first, second] = params;
  const swapped = isAddressText(first) && !isAddressText(second);
  if (swapped) reading.notes.push({ kind: 'swapped-params' });
  const [message, address] = swapped ? [second, first] : [first, second];
  if (typeof message !== 'string') throw new InvalidRequestError('params[0]', 'must be the message as a string');
  if (address === undefined) throw new InvalidRequestError('params[1]', 'must be the address that signs');
  return { from: readSigner(address, 'params[1]', reading), message: readText(message, reading) };
};

/** eth_sign: address, then bytes. */
export const readEthSign = (params: readonly Json[], reading: Reading): { from: Address; message: Hex } => {
  const [address, data] = params;
  if (address === undefined || data === undefined) throw new InvalidRequestError('params', 'must be [address, data]');
  return { from: readSigner(address, 'params[0]', reading), message: readData(data, 'params[1]') };
};

/**
 * Hex is bytes and everything else is text. Hex digits without their prefix are signed as bytes by some wallets and as
 * text by others: read as bytes, the reading that can hide more, and noted.
 */
const readText = (message: string, { notes }: Reading): Hex => {
  if (/^0x[0-9a-fA-F]*$/.test(message)) return readData(message, 'params[0]');
  if (/^0X[0-9a-fA-F]*$/.test(message)) throw new InvalidRequestError('params[0]', 'must start with 0x in lower case');
  if (!/^[0-9a-fA-F]+$/.test(message) || message.length % 2 === 1) return stringToHex(message);
  notes.push({ kind: 'unprefixed-hex', field: 'params[0]' });
  return `0x${message.toLowerCase()}`;
};
