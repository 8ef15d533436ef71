import type { OperatorSet, Position } from '@/lib/types';
import { ratio } from './ratio';

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** What a set could take now, or once an allocation that is under way takes effect. Tokens. */
export const reachOf = (set: OperatorSet): bigint =>
  larger(set.live ? set.slashable : 0n, set.pendingDiff > 0n ? set.slashableAfterPending : 0n);

/** What a set could take at most with what is allocated to it, live or not. Tokens. */
export const fullReachOf = (set: OperatorSet): bigint => larger(set.slashable, set.slashableAfterPending);

export type Taking = { position: Position; amount: bigint; share: number };

/** What the wanted sets together could take of each position, the hardest hit first; positions they cannot touch are left out. */
export function takings(
  positions: readonly Position[],
  wanted: (set: OperatorSet) => boolean,
  reach: (set: OperatorSet) => bigint = reachOf,
): readonly Taking[] {
  return positions
    .map((position) => {
      const sets = (position.operatorSets ?? []).filter(wanted);
      const sum = sets.reduce((total, set) => total + reach(set), 0n);
      const amount = larger(position.amount, sum) === sum ? position.amount : sum;
      return { position, amount, share: ratio(amount, position.amount) };
    })
    .filter(({ amount }) => amount > 0n)
    .sort((a, b) => b.share - a.share);
}
