import { hasOwn, isArray } from './natives';

/** The result in an answer of a wallet, which is the result itself, a JSON-RPC response, or a list of one. */
export const resultOf = (answer: unknown): unknown => {
  const first = isArray(answer) && typeof answer[0] === 'object' ? answer[0] : answer;
  if (typeof first !== 'object' || first === null || isArray(first) || !hasOwn(first, 'result')) return answer;
  return (first as { result: unknown }).result;
};

export const errorCodeOf = (error: unknown): number | undefined => {
  if (typeof error !== 'object' || error === null || !hasOwn(error, 'code')) return undefined;
  const { code } = error as { code: unknown };
  return typeof code === 'number' ? code : undefined;
};

/** As wallets answer a failed request of a batch, or beside the error of a callback. */
export const errorResponse = (id: unknown, error: unknown) => {
  const { message } = (error ?? {}) as { message?: unknown };
  const text = typeof message === 'string' ? message : 'Internal JSON-RPC error.';
  return { id, jsonrpc: '2.0', error: { code: errorCodeOf(error) ?? -32603, message: text } };
};
