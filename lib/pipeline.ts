import type { Catalogue } from '@/lib/catalogue/Catalogue';
import { confirm } from '@/lib/decode/confirm';
import { decode } from '@/lib/decode/decode';
import { subjectsOf } from '@/lib/decode/subjectsOf';
import { observeBoth } from '@/lib/exposure/observeBoth';
import { headline } from '@/lib/headline/headline';
import { contextOf } from '@/lib/risk/contextOf';
import type { Words } from '@/lib/risk/defineRule';
import { judge } from '@/lib/risk/judge';
import type { Thresholds } from '@/lib/risk/thresholds';
import type { Rpc } from '@/lib/rpc/Rpc';
import { recheck } from '@/lib/simulate/recheck';
import type { Head, Pending } from '@/lib/simulate/types';
import type { Action, Address, Change, Request, Review } from '@/lib/types';

export type ReviewDeps = {
  catalogue: Catalogue;
  /** Absent where the user chose no endpoint for the chain: the request is decoded only. */
  rpc?: Rpc;
  /** A second endpoint of the user's, to compare with. */
  second?: Rpc;
  thresholds: Thresholds;
  words: Words;
  /** Read when the account connected (lib/simulate/readHead.ts); used while it is at most 60 s old. */
  head?: Head;
  /** Forwarded by this user on this chain and account, oldest first, and not known to be mined. */
  pending?: readonly Pending[];
  /** A second look: what was shown before. How this look differs (lib/simulate/recheck.ts) goes to the rules. */
  shown?: Review;
  /** What is known to differ from what was shown before it was looked at: chain, account. Goes to the rules too. */
  changes?: readonly Change[];
  /** Milliseconds, as Date.now gives. */
  now: number;
};

/**
 * The whole product in one line:
 *
 *   request → decode → simulate → exposure before and after → verdict → headline
 *
 * One request to the endpoint, and none for what gives nobody anything. `onProgress` gets the decoded request at
 * once, before the endpoint is asked. Rejects only for a fault of ours: whatever an endpoint does becomes a review that
 * says what could not be checked.
 *
 * @example (await review(request, deps)).verdict.severity // 'danger'
 */
export const review = async (
  asked: Request,
  deps: ReviewDeps,
  onProgress?: (partial: Review) => void,
): Promise<Review> => {
  const actions = decode(asked, deps.catalogue);
  const request = { ...asked, subjects: ownSubjects(asked, actions) };
  const decoded = { ...nothingSeen, request, actions };
  onProgress?.(describe({ ...decoded, verdict: nothingJudged }, deps));

  const observed = await observeBoth(request, actions, deps);
  const seen = { ...decoded, ...observed, actions: confirm(actions, observed.facts) };

  const first = judge(contextOf(seen, deps));
  const changes = [...(deps.changes ?? []), ...(deps.shown ? recheck(deps.shown, { ...seen, verdict: first }) : [])];
  const verdict = changes.length === 0 ? first : judge(contextOf(seen, deps, changes));
  return describe({ ...seen, verdict }, deps);
};

/**
 * Whoever signs pays nothing in. With a transaction they may, and a page's own contract, called like a Safe, would then
 * seem to give back what it takes.
 */
const ownSubjects = (request: Request, actions: readonly Action[]): readonly Address[] =>
  request.kind === 'transaction' ? request.subjects : subjectsOf(request, actions);

const nothingSeen = {
  simulation: { status: 'unavailable', method: 'decode-only', assetChanges: [], approvals: [] },
  exposure: {},
  facts: {},
  rpc: { requests: 0, roundTrips: 0, ms: 0 },
} as const;

const nothingJudged = { severity: 'none', findings: [], coverage: 'none', checks: 0, outcomes: [] } as const;

const describe = (told: Omit<Review, 'headline'>, { catalogue, words }: ReviewDeps): Review => ({
  ...told,
  headline: headline({ ...told, catalogue }, words),
});
