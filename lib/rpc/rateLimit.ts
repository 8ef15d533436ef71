import type { RpcAnswer } from './Rpc';

const ATTEMPTS = 3;
const FIRST_WAIT_MS = 400;

/** Some endpoints say "too many requests" under HTTP 200. */
export const isRateLimited = (answer: RpcAnswer): boolean =>
  !answer.ok &&
  (answer.error.code === 429 ||
    ((answer.error.code === -32005 || answer.error.code === -32029) &&
      /rate|too many|exceeded|limit reached|capacity/i.test(answer.error.message)));

/**
 * How long to wait before asking again: what the endpoint says, otherwise doubling. `ms` undefined: give up, because
 * it was tried often enough or the time left does not hold the wait.
 */
export const waitBefore = (
  attempt: number,
  retryAfter: string | null,
  leftMs: number,
): { ms?: number; retryAfterSeconds: number | null } => {
  const seconds = retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
  const ms = seconds === null ? FIRST_WAIT_MS * 2 ** attempt : seconds * 1000;
  return attempt + 1 < ATTEMPTS && ms < leftMs ? { ms, retryAfterSeconds: seconds } : { retryAfterSeconds: seconds };
};
