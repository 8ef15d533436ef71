import type { OperatorSet, Position } from '@/lib/types';
import { ratio } from './ratio';

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** What a set could take now, or once an allocation that is under way takes effect. Tokens. */
export const reachOf = (set: OperatorSet): bigint =>
  larger(set.live ? set.slashable : 0n, set.pendingDiff > 0n ? set.slashableAfterPending : 0n);

/** What a set could take at most with what is allocated to it, live or not. Tokens, rounded up. */
export const fullReachOf = (set: OperatorSet, { amount }: Pick<Position, 'amount'>): bigint => {
  const { magnitude, pendingDiff, maxMagnitude } = set;
  const allocated = pendingDiff > 0n ? magnitude + pendingDiff : magnitude;
  const share = maxMagnitude > 0n ? (amount * allocated + maxMagnitude - 1n) / maxMagnitude : 0n;
  return larger(share, larger(set.slashable, set.slashableAfterPending));
};

export type Taking = { position: Position; amount: bigint; share: number };

/** What the wanted sets together could take of each position, the hardest hit first; positions they cannot touch are left out. */
export function takings(
  positions: readonly Position[],
  wanted: (set: OperatorSet) => boolean,
  reach: (set: OperatorSet, position: Position) => bigint = reachOf,
): readonly Taking[] {
  return positions
    .map((position) => {
      const sets = (position.operatorSets ?? []).filter(wanted);
      const sum = sets.reduce((total, set) => total + reach(set, position), 0n);
      const amount = smaller(sum, position.amount);
      return { position, amount, share: ratio(amount, position.amount) };
    })
    .filter(({ amount }) => amount > 0n)
    .sort((a, b) => b.share - a.share);
}
