import * as v from 'valibot';
import type { ProtocolMap } from './protocol';

const MAX_BODY = 8_000_000;

const key = v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/));
const text = v.pipe(v.string(), v.maxLength(100));
const claims = { chainId: v.optional(text), accounts: v.optional(v.pipe(v.array(text), v.maxLength(100))) };
const wallet = v.optional(v.object({ name: v.optional(text), rdns: v.optional(text) }));
const chainId = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const outcome = v.picklist(['continue', 'reject']);

/**
 * Shape and size of each payload. A content script shares its process with the page, so what it sends is hostile; keys
 * that are not listed are dropped.
 */
export const payloads = {
  hold: v.object({ pageKey: key, body: v.pipe(v.string(), v.maxLength(MAX_BODY)), ...claims, wallet }),
  release: v.object({ pageKey: key, ...claims }),
  settled: v.object({
    pageKey: key,
    hash: v.optional(v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{64}$/))),
    errorCode: v.optional(v.pipe(v.number(), v.finite())),
  }),
  withdrawn: v.object({ pageKey: key }),
  waiting: v.object({ pageKeys: v.pipe(v.array(key), v.maxLength(1_000)) }),
  connected: v.object({ ...claims, wallet }),
  bypass: v.object({
    way: v.picklist(['message', 'event', 'channel', 'late', 'unguarded']),
    body: v.optional(v.pipe(v.string(), v.maxLength(MAX_BODY))),
    interrupts: v.boolean(),
  }),
  decide: v.object({
    id: key,
    outcome,
    revision,
    acknowledged: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(20)),
  }),
  retry: v.object({ id: key, revision }),
  showReview: v.object({}),
  exposure: v.object({
    chainId,
    account: v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{40}$/)),
    fresh: v.optional(v.boolean()),
  }),
  testEndpoint: v.object({ chainId, url: v.pipe(v.string(), v.maxLength(2_000)) }),
} satisfies { [K in keyof ProtocolMap]: v.GenericSchema<unknown, Parameters<ProtocolMap[K]>[0]> };
