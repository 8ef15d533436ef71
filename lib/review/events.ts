import type { Change, Review } from '@/lib/types';
import type { Claims, Entry } from './types';

/** What can happen to held requests. Each names the entry it is about; one that no longer fits changes nothing. */
export type QueueEvent =
  | { type: 'received'; entry: Entry }
  /** A part of the review is there: the decoded action, at once. */
  | { type: 'progressed'; id: string; attempt: number; review: Review }
  | { type: 'reviewed'; id: string; attempt: number; review: Review; at: number; passes: boolean }
  /**
   * What EigenLayer's own contracts say to what is on screen; it fills its place. `changes`: they take more, and then it has
   * to be read again.
   */
  | { type: 'what-if'; id: string; attempt: number; revision: number; review: Review; changes: readonly Change[] }
  /** It waited in silence long enough, or must not wait in silence. */
  | { type: 'surfaced'; id: string }
  | {
      type: 'decided';
      id: string;
      outcome: 'continue' | 'reject';
      revision: number;
      acknowledged: readonly string[];
      by: 'person' | 'rule';
      at: number;
      /** What was shown is more than a block old: look again before anything goes on. */
      recheck: boolean;
    }
  | { type: 'rechecked'; id: string; attempt: number; review: Review; changes: readonly Change[]; at: number }
  /** A person wants the endpoint to be asked once more. */
  | { type: 'retried'; id: string; revision: number }
  /** The gate has the decision. */
  | { type: 'told'; id: string }
  /** The guard is told to forward; the decision is used up. */
  | { type: 'released'; id: string }
  /** Chain or account are no longer what was reviewed: look anew. */
  | { type: 'moved'; id: string; claims: Claims; review: Review; changes: readonly Change[] }
  /** The wallet answered. */
  | { type: 'answered'; id: string; hash?: string }
  /** Somebody wants to see what waits: what is at the wallet no longer stands in the way. */
  | { type: 'yielded' }
  /** The page, its frame or its tab is no more. */
  | { type: 'left'; ids: readonly string[] }
  /** The review window was closed. */
  | { type: 'closed' };
