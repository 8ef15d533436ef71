import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import type { Address, Authorization, Call, RequestNote } from '@/lib/types';
import { field as get, isJsonObject, type Json, type JsonObject } from './Json';
import { readAddress, readData, readQuantity } from './readHex';

const knownKeys = new Set([
  'from',
  'to',
  'value',
  'data',
  'input',
  'gas',
  'gasPrice',
  'maxFeePerGas',
  'maxPriorityFeePerGas',
  'nonce',
  'type',
  'chainId',
  'accessList',
  'authorizationList',
  'maxFeePerBlobGas',
  'blobVersionedHashes',
]);

export type Reading = { chainId: number; account: Address; notes: RequestNote[] };

/** The transaction object of eth_sendTransaction and its kin. `from` is who signs: the connected account when absent. */
export const readTransaction = (
  value: Json | undefined,
  name: string,
  reading: Reading,
): { from: Address; call: Call; authorization?: readonly Authorization[] } => {
  if (!isJsonObject(value)) throw new InvalidRequestError(name, 'must be the transaction object');
  const from = readSigner(get(value, 'from'), `${name}.from`, reading);
  const call = readCall(value, name, reading);
  readChain(get(value, 'chainId'), `${name}.chainId`, reading);
  const nonce = optionalNumber(value, 'nonce', name, 64);
  if (nonce !== undefined) reading.notes.push({ kind: 'preset-nonce', nonce });
  for (const key of ['gasPrice', 'maxFeePerGas', 'maxPriorityFeePerGas', 'maxFeePerBlobGas'])
    optionalNumber(value, key, name, 256);
  const type = optionalNumber(value, 'type', name, 8);
  if (type !== undefined && type > 4n) throw new InvalidRequestError(`${name}.type`, 'is no known transaction type');
  for (const key of ['accessList', 'blobVersionedHashes']) readList(value, key, name);
  const authorization = readList(value, 'authorizationList', name).map((item, index) =>
    readAuthorization(item, `${name}.authorizationList[${index}]`, reading.notes),
  );
  noteUnknownKeys(value, knownKeys, name, reading.notes);
  return authorization.length > 0 ? { from, call, authorization } : { from, call };
};

/** Recipient, value and data; shared with the calls of a batch. */
export const readCall = (tx: JsonObject, name: string, { notes }: Reading): Call => {
  const data = optional(tx, 'data', (value) => readData(value, `${name}.data`));
  const input = optional(tx, 'input', (value) => readData(value, `${name}.input`));
  if (data !== undefined && input !== undefined && data !== input) notes.push({ kind: 'data-and-input-differ' });
  const bytes = data ?? input ?? '0x';
  const to = get(tx, 'to');
  // Wallets read null and 0x as "no recipient"; an empty string they do not agree on.
  const creates = to === undefined || to === null || to === '0x';
  if (creates && bytes === '0x') throw new InvalidRequestError(name, 'has neither a recipient nor data');
  const gas = optionalNumber(tx, 'gas', name, 64);
  return {
    to: creates ? null : readAddress(to, `${name}.to`, notes),
    value: optional(tx, 'value', (value) => readQuantity(value, `${name}.value`, 256)) ?? 0n,
    data: bytes,
    ...(gas ? { gas } : {}),
  };
};

/** Who signs. Another account than the connected one is read and noted, since wallets sign for any that they shared. */
export const readSigner = (value: Json | undefined, field: string, { account, notes }: Reading): Address => {
  if (value === undefined) return account;
  const from = readAddress(value, field, notes);
  if (from.toLowerCase() !== account.toLowerCase()) notes.push({ kind: 'from-mismatch', from, connected: account });
  return from;
};

export const readChain = (value: Json | undefined, field: string, { chainId, notes }: Reading): void => {
  if (value === undefined) return;
  const claimed = Number(readQuantity(value, field, 53, { numbers: true }));
  if (claimed !== chainId) notes.push({ kind: 'chain-mismatch', claimed });
};

export const noteUnknownKeys = (
  object: JsonObject,
  known: ReadonlySet<string>,
  name: string,
  notes: RequestNote[],
): void => {
  for (const key of Object.keys(object)) {
    if (!known.has(key)) notes.push({ kind: 'unknown-key', key: `${name}.${key}`.slice(0, 100) });
    if (notes.length > 100) throw new InvalidRequestError(name, 'has too many unknown fields');
  }
};

const optional = <T>(object: JsonObject, key: string, read: (value: Json) => T): T | undefined => {
  const value = get(object, key);
  return value === undefined ? undefined : read(value);
};

/** Fees, gas and the like change what the fee is, not what the call does: plain numbers are taken, null is absent. */
const optionalNumber = (object: JsonObject, key: string, name: string, bits: number): bigint | undefined =>
  optional(object, key, (value) =>
    value === null ? undefined : readQuantity(value, `${name}.${key}`, bits, { numbers: true }),
  );

const readList = (object: JsonObject, key: string, name: string): readonly Json[] => {
  const value = get(object, key);
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new InvalidRequestError(`${name}.${key}`, 'must be a list');
  return value as readonly Json[];
};

const readAuthorization = (value: Json, name: string, notes: RequestNote[]): Authorization => {
  if (!isJsonObject(value)) throw new InvalidRequestError(name, 'must be an object');
  const chainId = readQuantity(get(value, 'chainId') ?? null, `${name}.chainId`, 256, { numbers: true });
  // EIP-7702 says `address`; some libraries say `contractAddress`.
  const address = readAddress(get(value, 'address') ?? get(value, 'contractAddress'), `${name}.address`, notes);
  const nonce = optionalNumber(value, 'nonce', name, 64);
  return { chainId, address, ...(nonce !== undefined ? { nonce } : {}) };
};
