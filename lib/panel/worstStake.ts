import type { Stake } from '@/lib/headline/types';
import { ratio } from '@/lib/risk/read/ratio';

/** The asset of which the largest part could go: at most, then with what is under way, then now. */
export const worstStake = (stakes: readonly Stake[]): Stake | undefined =>
  [...stakes].sort(
    (a, b) =>
      share(b, 'ceiling') - share(a, 'ceiling') ||
      share(b, 'afterPending') - share(a, 'afterPending') ||
      share(b, 'now') - share(a, 'now'),
  )[0];

const share = (stake: Stake, figure: 'ceiling' | 'afterPending' | 'now'): number => ratio(stake[figure], stake.amount);
