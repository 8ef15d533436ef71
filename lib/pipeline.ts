import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Words } from '@/lib/risk/defineRule';
import type { Thresholds } from '@/lib/risk/thresholds';
import type { Rpc } from '@/lib/rpc/Rpc';
import type { Head, Pending } from '@/lib/simulate/types';

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
  /** Milliseconds, as Date.now gives. */
  now: number;
};
