import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Words } from '@/lib/risk/defineRule';
import type { Thresholds } from '@/lib/risk/thresholds';
import type { Rpc } from '@/lib/rpc/Rpc';
import type { Head, Pending } from '@/lib/simulate/types';
import type { Change, Review } from '@/lib/types';

export type ReviewDeps = {
  catalogue: Catalogue;
  /** Absent where the user chose no endpoint for the chain: the request is decoded only. */
  rpc?: Rpc;
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
