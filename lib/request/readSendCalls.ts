import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import type { Address, Call } from '@/lib/types';
import { field as get, isJsonObject, type Json } from './Json';
import { noteUnknownKeys, type Reading, readCall, readChain, readSigner } from './readTransaction';

const MAX_CALLS = 200;
const batchKeys = new Set(['version', 'id', 'from', 'chainId', 'atomicRequired', 'calls', 'capabilities']);
const callKeys = new Set(['to', 'data', 'value', 'gas', 'capabilities']);

/** What wallets do for a batch without giving anybody anything; others may use a right, or hand data out. */
const harmless = new Set([
  ...['atomic', 'atomicBatch', 'auxiliaryFunds', 'dataSuffix', 'flowControl', 'gasParamsOverride', 'paymasterService'],
]);

/** The batch of EIP-5792's wallet_sendCalls. */
export const readSendCalls = (
  value: Json | undefined,
  name: string,
  reading: Reading,
): { from: Address; calls: Call[] } => {
  if (!isJsonObject(value)) throw new InvalidRequestError(name, 'must be the batch object');
  const from = readSigner(get(value, 'from'), `${name}.from`, reading);
  readChain(get(value, 'chainId'), `${name}.chainId`, reading);
  const calls = get(value, 'calls');
  if (!Array.isArray(calls) || calls.length === 0 || calls.length > MAX_CALLS)
    throw new InvalidRequestError(`${name}.calls`, `must be a list of 1 to ${MAX_CALLS} calls`);
  noteUnknownKeys(value, batchKeys, name, reading.notes);
  noteCapabilities(value, name, reading);
  return {
    from,
    calls: (calls as readonly Json[]).map((call, index) => {
      const path = `${name}.calls[${index}]`;
      if (!isJsonObject(call)) throw new InvalidRequestError(path, 'must be an object');
      noteUnknownKeys(call, callKeys, path, reading.notes);
      noteCapabilities(call, path, reading);
      return readCall(call, path, reading);
    }),
  };
};

const noteCapabilities = (value: Json, path: string, { notes }: Reading): void => {
  const capabilities = isJsonObject(value) ? get(value, 'capabilities') : undefined;
  if (isJsonObject(capabilities)) noteUnknownKeys(capabilities, harmless, `${path}.capabilities`, notes);
};
