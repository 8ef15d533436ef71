import { type Copied, copyValue } from './copyValue';
import { freeze } from './natives';
import type { Payload } from './readPayload';
import { toJson } from './toJson';

/** A JSON-RPC request as it will be forwarded: copied once, frozen. */
export type Call = {
  readonly method: string;
  readonly params: Copied | undefined;
  /** JSON of `{ method, params }`: what is reviewed and hashed. */
  readonly body: string;
  /** Only echoed in a response; no part of what is reviewed. */
  readonly id: string | number | undefined;
};

const MAX_METHOD = 1_000;

/**
 * The copy that is reviewed and forwarded.
 * @returns undefined when it is no request: nothing that a wallet or a person could judge
 * @throws what a getter or a Proxy of the page throws
 */
export const readCall = ({ method, params, id }: Payload): Call | undefined => {
  if (typeof method !== 'string' || method.length === 0 || method.length > MAX_METHOD) return undefined;
  const copied = params === undefined ? undefined : copyValue(params);
  if (params !== undefined && copied === undefined) return undefined;
  const body = toJson(
    (copied === undefined ? { __proto__: null, method } : { __proto__: null, method, params: copied }) as never,
  );
  return freeze({
    method,
    params: copied,
    body,
    id: typeof id === 'string' || typeof id === 'number' ? id : undefined,
  });
};
