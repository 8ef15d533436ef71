import { type Copied, copyValue } from './copyValue';
import type { Payload } from './readPayload';

/** A JSON-RPC request as it will be forwarded: copied once, frozen. */
export type Call = {
  readonly method: string;
  readonly params: Copied | undefined;
  /** JSON of `{ method, params }`: what is reviewed and hashed. */
  readonly body: string;
  /** Only echoed in a response; no part of what is reviewed. */
  readonly id: string | number | undefined;
};

/**
 * The copy that is reviewed and forwarded; undefined when it is no request: nothing that a wallet or a person could
 * judge, or an object of the page that throws when it is read.
 */
export const readCall = ({ method, params, id }: Payload): Call | undefined => {
  const json = typeof method === 'string' ? copyValue({ __proto__: null, method, params }) : undefined;
  return (
    json && {
      method: method as string,
      params: (json.copy as { readonly params?: Copied }).params,
      body: json.text,
      id: typeof id === 'string' || typeof id === 'number' ? id : undefined,
    }
  );
};
