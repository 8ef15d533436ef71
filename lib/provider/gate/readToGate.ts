import * as v from 'valibot';

const MAX_BODY = 8_000_000;
const MAX_ACCOUNTS = 100;

const seq = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.pipe(v.string(), v.maxLength(100));
/** What makes no sense was not said: a wallet that answers oddly must not leave its request hanging. */
const said = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);

const claims = v.object({
  chainId: said(v.union([text, v.pipe(v.number(), v.transform(String))])),
  accounts: said(v.pipe(v.array(text), v.maxLength(MAX_ACCOUNTS))),
});
const wallet = v.object({ name: said(text), rdns: said(text) });
const answer = v.object({
  hash: said(v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{64}$/))),
  errorCode: said(v.pipe(v.number(), v.finite())),
});

const schema = v.union([
  v.strictTuple([v.literal('hold'), seq, v.pipe(v.string(), v.maxLength(MAX_BODY)), claims, wallet]),
  v.strictTuple([v.literal('release'), seq, claims]),
  v.strictTuple([v.literal('settled'), seq, answer]),
  v.strictTuple([v.literal('dropped'), seq]),
  v.strictTuple([v.literal('connected'), claims, wallet]),
  v.strictTuple([v.literal('unguarded')]),
  v.strictTuple([v.literal('ping')]),
]);

export type FromGuard = v.InferOutput<typeof schema>;
export type SaidClaims = v.InferOutput<typeof claims>;
export type SaidWallet = v.InferOutput<typeof wallet>;

/** What the page's world sent, or undefined: over there everything may have been tampered with. */
export const readToGate = (message: unknown): FromGuard | undefined => {
  const { success, output } = v.safeParse(schema, message);
  return success ? output : undefined;
};
