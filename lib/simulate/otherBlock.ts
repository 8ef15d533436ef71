import type { Change, Review } from '@/lib/types';
import { recheck } from './recheck';

/** Ten-thousandths. Two blocks at the same height and time leave no room for interest. */
const TOLERANCE = 5n;

type Outcome = Pick<Review, 'simulation' | 'exposure'>;

/** How what calls do hangs on data of the block that whoever builds it chooses. A contract may behave well only when it is watched. */
export const otherBlock = (one: Outcome, other: Outcome): readonly Change[] => {
  const [a, b] = [judged(one), judged(other)];
  const { status } = one.simulation;
  return [
    ...(other.simulation.status === status
      ? []
      : [{ kind: 'status', shown: status, fresh: other.simulation.status } as const]),
    ...recheck(a, b, TOLERANCE),
    ...recheck(b, a, TOLERANCE),
  ];
};

const judged = (outcome: Outcome) => ({ ...outcome, verdict: NOTHING_FOUND });

const NOTHING_FOUND: Review['verdict'] = { severity: 'none', findings: [], coverage: 'none', checks: 0, outcomes: [] };
