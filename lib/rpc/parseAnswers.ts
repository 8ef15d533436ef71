import * as v from 'valibot';
import { EndpointGarbageError } from '@/lib/errors/EndpointGarbageError';
import type { RpcAnswer } from './Rpc';

const hex = v.custom<`0x${string}`>((value) => typeof value === 'string' && /^0x[0-9a-fA-F]*$/.test(value));

/** Nodes put anything into `data`: kept when it is hex, or an object with hex in it (older Parity and Ganache forms). */
const errorData = v.fallback(
  v.optional(
    v.union([
      hex,
      v.pipe(
        v.object({ data: hex }),
        v.transform((o) => o.data),
      ),
    ]),
  ),
  undefined,
);

const rpcError = v.object({
  code: v.pipe(v.number(), v.integer()),
  message: v.fallback(
    v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, 500)),
    ),
    '',
  ),
  data: errorData,
});

const answer = v.object({
  jsonrpc: v.optional(v.literal('2.0')),
  id: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  error: v.optional(v.unknown()),
});

/**
 * JSON text → one answer per id, in the order of `ids`. Every id must be answered exactly once, by a result or by an
 * error. Only known own keys are read, so a `__proto__` in the text stays a word in the text.
 *
 * @throws EndpointGarbageError for anything else.
 */
export const parseAnswers = (text: string, ids: readonly number[], batch: boolean, host: string): RpcAnswer[] => {
  const garbage = (details: string) => new EndpointGarbageError(host, details);
  const json = parse(text);
  if (json === undefined) throw garbage('the answer is not JSON');
  if (Array.isArray(json) !== batch) {
    // A node that takes no batches, or that refuses one as a whole, answers with a single error.
    const refusal = batch ? readError(json) : undefined;
    if (!refusal) throw garbage(batch ? 'the batch was not answered by a list' : 'one call was answered by a list');
    return ids.map(() => ({ ok: false, error: refusal }));
  }
  const list: unknown[] = Array.isArray(json) ? json : [json];
  if (list.length !== ids.length) throw garbage(`${ids.length} calls got ${list.length} answers`);
  const byId = new Map<unknown, RpcAnswer>();
  for (const item of list) {
    const read = v.safeParse(answer, item);
    if (!read.success || !isObject(item)) throw garbage('an answer is not a JSON-RPC object');
    const failed = readError(item);
    const hasResult = Object.hasOwn(item, 'result') && !failed;
    if (!failed && !hasResult) throw garbage('an answer has neither a result nor an error');
    const { id } = read.output;
    // An error about the text of the request itself carries no id; with one call it can only be about that one.
    const key = id === null && failed && !batch ? ids[0] : id;
    if (byId.has(key)) throw garbage('one id is answered twice');
    byId.set(key, failed ? { ok: false, error: failed } : { ok: true, result: read.output.result });
  }
  return ids.map((id) => {
    const found = byId.get(id);
    if (!found) throw garbage('an answer carries the wrong id');
    return found;
  });
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `"error": null` beside a result is common and means none. */
const readError = (item: unknown) => {
  if (!isObject(item) || !Object.hasOwn(item, 'error')) return undefined;
  const read = v.safeParse(rpcError, (item as { error: unknown }).error);
  return read.success ? read.output : undefined;
};
