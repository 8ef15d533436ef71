import { descriptorOf, isObject } from '../natives';
import { errorResponse } from '../response';
import { userRejected } from '../rpcError';

const own = (value: unknown, name: string): unknown => (isObject(value) ? descriptorOf(value, name)?.value : undefined);

/** CAIP-348 puts JSON-RPC into `{ type, data }`; without that it is JSON-RPC itself. */
const inner = (message: unknown): unknown => (isObject(own(message, 'data')) ? own(message, 'data') : message);

/** The id that a request has, or that an answer is for. */
export const idOf = (message: unknown): unknown => own(inner(message), 'id');

/** What a wallet would say if its user had rejected the request. */
export const rejectionOf = (message: unknown): object => {
  const response = errorResponse(idOf(message), userRejected());
  return inner(message) === message ? response : { type: own(message, 'type'), data: response };
};

/** How a request ended, by the wallet's answer. */
export const endOf = (message: unknown): { hash: unknown; errorCode: unknown } => {
  const hash = own(inner(message), 'result');
  return {
    hash: typeof hash === 'string' ? hash : undefined,
    errorCode: own(own(inner(message), 'error'), 'code'),
  };
};
