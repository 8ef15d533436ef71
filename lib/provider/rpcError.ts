import { define, NativeError } from './natives';

export type RpcError = Error & { code: number };

/** An EIP-1193 error as wallets make them. It has no stack of ours, which would name this extension to the page. */
export const rpcError = (code: number, message: string): RpcError => {
  const error = new NativeError(message);
  define(error, 'stack', `Error: ${message}`, false);
  define(error, 'code', code);
  return error as RpcError;
};

export const userRejected = () => rpcError(4001, 'User rejected the request.');
