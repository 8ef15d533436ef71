import { BaseError } from '@/lib/errors/BaseError';
import { EndpointRateLimitedError } from '@/lib/errors/EndpointRateLimitedError';
import { EndpointRefusedError } from '@/lib/errors/EndpointRefusedError';
import { EndpointTimeoutError } from '@/lib/errors/EndpointTimeoutError';
import { EndpointUnreachableError } from '@/lib/errors/EndpointUnreachableError';
import { checkEndpointUrl } from './checkEndpointUrl';
import { parseAnswers } from './parseAnswers';
import type { EndpointTraits, Rpc, RpcAnswer, RpcCall } from './Rpc';
import { isRateLimited, waitBefore } from './rateLimit';
import { readBody } from './readBody';
import { traitsOf } from './traitsOf';

export type RpcOptions = {
  url: string;
  fetch?: typeof fetch;
  /** For one HTTP request, its body included. */
  timeoutMs?: number;
  /** For one `send`, back-off included. */
  deadlineMs?: number;
  maxBytes?: number;
  traits?: EndpointTraits;
};

/**
 * A JSON-RPC endpoint over one POST each: no redirects, no credentials, no caches; time and bytes are capped and each
 * answer is checked before anybody sees it.
 *
 * @throws InvalidEndpointError at once for a URL that must not be used; `send` throws nothing but BaseErrors.
 */
export const createRpc = (options: RpcOptions): Rpc => {
  const { url, host, reach } = checkEndpointUrl(options.url);
  const { timeoutMs = 10_000, deadlineMs = 15_000, maxBytes = 8_000_000, traits = traitsOf(url) } = options;
  const request = options.fetch ?? ((input, init) => fetch(input, init));
  const stats = { requests: 0, roundTrips: 0, ms: 0 };
  let inFlight = 0;
  let nextId = 1;

  const post = async (body: string, ids: readonly number[], batch: boolean, limitMs: number) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), limitMs);
    stats.requests += 1;
    // Requests that overlap share one round trip.
    if (inFlight === 0) stats.roundTrips += 1;
    inFlight += 1;
    const started = performance.now();
    try {
      const response = await request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: abort.signal,
      });
      if (response.status === 429) {
        await response.body?.cancel().catch(() => undefined);
        return { limited: true as const, retryAfter: response.headers.get('retry-after') };
      }
      const answers = readAnswers(response.status, await readBody(response, host, maxBytes), ids, batch);
      return answers.some(isRateLimited)
        ? { limited: true as const, retryAfter: null }
        : { limited: false as const, answers };
    } catch (cause) {
      if (cause instanceof BaseError) throw cause;
      throw abort.signal.aborted ? new EndpointTimeoutError(host, limitMs) : new EndpointUnreachableError(host, cause);
    } finally {
      clearTimeout(timer);
      inFlight -= 1;
      stats.ms += performance.now() - started;
    }
  };

  const readAnswers = (status: number, text: string, ids: readonly number[], batch: boolean): RpcAnswer[] => {
    try {
      return parseAnswers(text, ids, batch, host);
    } catch (cause) {
      // Some nodes put JSON-RPC errors under an HTTP status of their own; with no such body the status is the answer.
      if (status >= 200 && status < 300) throw cause;
      throw new EndpointRefusedError(host, { status, message: text.slice(0, 200) });
    }
  };

  return {
    host,
    reach,
    traits,
    stats: () => ({ ...stats, ms: Math.round(stats.ms) }),
    async send(calls: readonly RpcCall[]) {
      const ids = calls.map(() => nextId++);
      const messages = calls.map(({ method, params }, index) => ({ jsonrpc: '2.0', id: ids[index], method, params }));
      const batch = calls.length !== 1;
      if (calls.length === 0) return [];
      const body = JSON.stringify(batch ? messages : messages[0]);
      const deadline = performance.now() + deadlineMs;
      for (let attempt = 0; ; attempt += 1) {
        const left = deadline - performance.now();
        const outcome = await post(body, ids, batch, Math.min(timeoutMs, Math.max(left, 1)));
        if (!outcome.limited) return outcome.answers;
        const wait = waitBefore(attempt, outcome.retryAfter, deadline - performance.now());
        if (wait.ms === undefined) throw new EndpointRateLimitedError(host, wait.retryAfterSeconds);
        await new Promise((resolve) => setTimeout(resolve, wait.ms));
      }
    },
  };
};
