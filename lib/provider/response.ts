import { hasOwn, isArray, isObject } from './natives';

/** The result in an answer of a wallet, which is the result itself or a JSON-RPC response. */
export const resultOf = (answer: unknown): unknown =>
  isObject(answer) && !isArray(answer) && hasOwn(answer, 'result') ? (answer as { result: unknown }).result : answer;

export const errorCodeOf = (error: unknown): number | undefined => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'number' ? code : undefined;
};

/** As wallets answer a failed request of a batch, or beside the error of a callback. */
export const errorResponse = (id: unknown, error: unknown) => {
  const { message } = (error ?? {}) as { message?: unknown };
  return {
    id,
    jsonrpc: '2.0',
    error: {
      code: errorCodeOf(error) ?? -32603,
      message: typeof message === 'string' ? message : 'Internal error.',
    },
  };
};
