import type { Change, Decision, Review } from '@/lib/types';

/**
 * The life of one held request. Persisted in storage.session at each step, so that a worker which dies at any of
 * them finds it again (`reduce` holds the transitions, `workOf` what is to be done in each state).
 *
 *   checking → ready → (decision) → rechecking → forwarding → settled
 *                ↖ changed since shown ↙              ↓ chain or account changed: back to checking
 *   any → gone (tab closed, page navigated) | settled (rejected)
 */
export type HeldStatus = 'checking' | 'ready' | 'rechecking' | 'forwarding' | 'settled' | 'gone';

/**
 * Where a request came from; every field is the browser's word (`sender`), never the page's. `documentId` is empty in
 * browsers that give none; the gate's random `pageKey` binds to the document there.
 */
export type HeldSource = {
  tabId: number;
  frameId: number;
  documentId: string;
  origin: string;
  topOrigin: string;
  incognito?: boolean;
};

export type Ending = 'forwarded' | 'rejected' | 'closed' | 'page-gone' | 'invalid' | 'flooded' | 'went-round';

export type Held = {
  /** 128 random bits, made by the background; the page never sees it. */
  id: string;
  /** The gate's own handle for the promise that waits in the page. */
  pageKey: string;
  source: HeldSource;
  receivedAt: number;
  status: HeldStatus;
  /** The page went round the guard: the wallet may have it already. It is shown and put away; nothing can be decided. */
  wentRound?: true;
  /** Whether it waits in silence (ordinary) or is on screen. */
  shown: boolean;
  /** Partial while checking: the decoded action is there at once, the rest fills in. */
  review: Review;
  /** Counts changes of what is shown; a decision names the revision that it saw. */
  revision: number;
  decision?: Decision;
  /** Why it ended, for the log and the badge. */
  ending?: Ending;
  /** What the wallet answered: a transaction hash or the error code. */
  answer?: { hash?: `0x${string}`; errorCode?: number };
};

/** Chain and accounts as the wallet said them last, in the page's world: claims. */
export type Claims = { chainId?: string; accounts?: readonly string[] };

/** A held request with what only the background needs. */
export type Entry = Held & {
  /** JSON of `{ method, params }`, the very bytes that are reviewed and forwarded. */
  body: string;
  claims: Claims;
  wallet?: { name?: string; rdns?: string };
  /** Counts reviews from scratch; a result of an earlier one comes too late. */
  attempt: number;
  /** Milliseconds; when the review that is shown was complete. */
  reviewedAt?: number;
  /** Ordinary by its complete review: goes on without a window. */
  passes: boolean;
  /** Who decided: a person, or the rule for ordinary requests. */
  decidedBy?: 'person' | 'rule';
  decidedAt?: number;
  /** The gate has confirmed the last decision. */
  told: boolean;
  /** The decision is used up: the guard was told to forward, once. */
  released: boolean;
  /** What differs from what was shown before; the next review says so. */
  changes?: readonly Change[];
};

export type Queue = readonly Entry[];
