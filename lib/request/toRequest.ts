import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import type { Address, ChainId, Request, RequestContext } from '@/lib/types';
import { copyJson } from './copyJson';
import type { Json } from './Json';
import { isSigningMethod, readMethod, type SigningMethod } from './knownMethods';
import { readEthSign, readPersonalSign } from './readMessage';
import { readSendCalls } from './readSendCalls';
import { type Reading, readTransaction } from './readTransaction';
import { readTypedDataParams, readTypedDataV1Params } from './readTypedData';
import { unwrapInvoked } from './unwrapInvoked';

/** What is known about a request besides its own words; all of it from the browser, the wallet or the command line. */
export type RequestSource = {
  id: string;
  origin: string;
  topOrigin: string;
  chainId: ChainId;
  /** The connected account. */
  account: Address;
  walletName?: string;
};

type Part<R extends Request = Request> = R extends Request ? Omit<R, keyof RequestContext> & { from?: Address } : never;

/**
 * Reads a JSON-RPC request once into a frozen value: exactly as a wallet would read it, with a note where it is odd, or
 * not at all. Everything that asks for no signature known here becomes kind `permission`, with its parameters.
 *
 * @throws InvalidRequestError (`invalid-request`, for a page -32602) that names the field and says what to fix.
 * @example toRequest({ method: 'eth_sendTransaction', params: [{ from, to, data }] }, source)
 */
export const toRequest = (raw: { method: unknown; params?: unknown }, source: RequestSource): Request => {
  const method = readMethod(raw.method);
  const params = raw.params === undefined ? undefined : copyJson(raw.params, 'params');
  const invoked = unwrapInvoked(method, params);
  if (invoked) {
    const { chainId, ...inner } = invoked;
    // What is forwarded is the outer request, to the byte.
    return deepFreeze({ ...toRequest(inner, { ...source, chainId }), raw: { method, params } });
  }
  const reading: Reading = { chainId: source.chainId, account: source.account, notes: [] };
  const part: Part = isSigningMethod(method)
    ? readers[method](readList(params), reading)
    : { kind: 'permission', method, params };
  const { from: account = source.account, ...kind } = part;
  return deepFreeze({
    ...source,
    account,
    subjects: [account],
    raw: { method, params },
    notes: reading.notes,
    ...kind,
  });
};

const readTransactionParams = (params: readonly Json[], reading: Reading): Part => {
  noteExtras(params, 1, reading);
  const { from, call, authorization } = readTransaction(params[0], 'params[0]', reading);
  return { kind: 'transaction', from, calls: [call], batch: false, ...(authorization ? { authorization } : {}) };
};

const readTyped = (params: readonly Json[], reading: Reading): Part => {
  noteExtras(params, 2, reading);
  return { kind: 'typedData', ...readTypedDataParams(params, reading) };
};

const readTypedV1 = (params: readonly Json[], reading: Reading): Part => {
  noteExtras(params, 2, reading);
  return { kind: 'typedData', ...readTypedDataV1Params(params, reading) };
};

const readers: { readonly [M in SigningMethod]: (params: readonly Json[], reading: Reading) => Part } = {
  eth_sendTransaction: readTransactionParams,
  wallet_sendTransaction: readTransactionParams,
  eth_signTransaction: readTransactionParams,
  wallet_sendCalls: (params, reading) => {
    noteExtras(params, 1, reading);
    return { kind: 'transaction', batch: true, ...readSendCalls(params[0], 'params[0]', reading) };
  },
  // A third parameter is an old password field, which wallets ignore.
  personal_sign: (params, reading) => ({ kind: 'message', ...readPersonalSign(params, reading) }),
  eth_sign: (params, reading) => ({ kind: 'message', ...readEthSign(params, reading) }),
  // The unversioned method is v1 where a list comes first and v4 where an address does.
  eth_signTypedData: (params, reading) => (Array.isArray(params[0]) ? readTypedV1 : readTyped)(params, reading),
  eth_signTypedData_v1: readTypedV1,
  eth_signTypedData_v3: readTyped,
  eth_signTypedData_v4: readTyped,
};

const readList = (params: Json | undefined): readonly Json[] => {
  if (!Array.isArray(params)) throw new InvalidRequestError('params', 'must be a list');
  return params as readonly Json[];
};

const noteExtras = (params: readonly Json[], count: number, { notes }: Reading): void => {
  if (params.length > count) notes.push({ kind: 'unknown-key', key: `params[${count}]` });
};

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
};
