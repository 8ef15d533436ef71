import { larger } from '@/lib/headline/larger';
import type { OperatorSet } from '@/lib/types';

/** What one operator set could take of an amount, apart: each by when it could. Tokens, rounded up. */
export type Parts = {
  now: bigint;
  /** Allocated, but the set cannot slash yet; one step without a delay is enough for it. */
  latent: bigint;
  /** Counts from `effectBlock` on. */
  announced: bigint;
  /** Will be given back at `effectBlock`; until then it can be taken. */
  falls: bigint;
};

export const partsOf = (set: OperatorSet, amount: bigint): Parts => {
  const part = (magnitude: bigint): bigint =>
    set.maxMagnitude <= 0n ? 0n : (amount * magnitude + set.maxMagnitude - 1n) / set.maxMagnitude;
  const now = set.live ? set.slashable : 0n;
  const latent = set.live ? 0n : larger(set.slashable, part(set.magnitude));
  const after = set.pendingDiff > 0n ? set.slashableAfterPending - now - latent : 0n;
  return { now, latent, announced: larger(after, 0n), falls: set.pendingDiff < 0n ? part(-set.pendingDiff) : 0n };
};
