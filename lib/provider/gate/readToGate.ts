import * as v from 'valibot';
import type { ToGate } from '../wire';

const MAX_BODY = 8_000_000;

const seq = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.pipe(v.string(), v.maxLength(100));
const claims = v.object({ chainId: v.optional(text), accounts: v.optional(v.pipe(v.array(text), v.maxLength(100))) });
const wallet = v.object({ name: v.optional(text), rdns: v.optional(text) });
const answer = v.object({
  hash: v.optional(v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{64}$/))),
  errorCode: v.optional(v.pipe(v.number(), v.finite())),
});

const schema = v.union([
  v.strictTuple([v.literal('hold'), seq, v.pipe(v.string(), v.maxLength(MAX_BODY)), claims, wallet]),
  v.strictTuple([v.literal('release'), seq, claims]),
  v.strictTuple([v.literal('settled'), seq, answer]),
  v.strictTuple([v.literal('connected'), claims, wallet]),
  v.strictTuple([v.literal('ping')]),
]);

/** What the page's world sent, or undefined: over there everything may have been tampered with. */
export const readToGate = (message: unknown): ToGate | undefined => {
  const { success, output } = v.safeParse(schema, message);
  return success ? output : undefined;
};
