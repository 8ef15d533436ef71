import type { Decision, Review } from '@/lib/types';

/**
 * The life of one held request. Persisted in storage.session at each step, so that a worker which dies at any of
 * them finds it again.
 *
 *   checking → ready → decided → forwarding → settled
 *                ↘ (changed since shown) ↗ back to ready
 *   any → gone (tab closed, page navigated) | settled (rejected)
 */
export type HeldStatus = 'checking' | 'ready' | 'rechecking' | 'forwarding' | 'settled' | 'gone';

/** Where a request came from; every field is the browser's word (`sender`), never the page's. */
export type HeldSource = { tabId: number; frameId: number; documentId: string; origin: string; topOrigin: string };

export type Held = {
  /** 128 random bits, made by the background; the page never sees it. */
  id: string;
  /** The gate's own handle for the promise that waits in the page. */
  pageKey: string;
  source: HeldSource;
  receivedAt: number;
  status: HeldStatus;
  /** Whether it waits in silence (ordinary) or is on screen. */
  shown: boolean;
  /** Partial while checking: the decoded action is there at once, the rest fills in. */
  review: Review;
  /** Counts changes of what is shown; a decision names the revision that it saw. */
  revision: number;
  decision?: Decision;
  /** Why it ended, for the log and the badge. */
  ending?: 'forwarded' | 'rejected' | 'closed' | 'page-gone' | 'invalid' | 'flooded';
  /** What the wallet answered: a transaction hash or the error code. */
  answer?: { hash?: `0x${string}`; errorCode?: number };
};
