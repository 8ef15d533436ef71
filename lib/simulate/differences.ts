import type { Change, Review } from '@/lib/types';
import { recheck } from './recheck';

type Outcome = Pick<Review, 'simulation' | 'exposure' | 'subjects'>;

/** How two outcomes of one request differ, whichever looks worse. `tolerance` in ten-thousandths. */
export const differences = (one: Outcome, other: Outcome, tolerance: bigint): readonly Change[] => {
  const [a, b] = [judged(one), judged(other)];
  const { status } = one.simulation;
  return [
    ...(other.simulation.status === status
      ? []
      : [{ kind: 'status', shown: status, fresh: other.simulation.status } as const]),
    ...recheck(a, b, tolerance),
    ...recheck(b, a, tolerance),
  ];
};

const judged = (outcome: Outcome) => ({ ...outcome, verdict: NOTHING_FOUND });

const NOTHING_FOUND: Review['verdict'] = { severity: 'none', findings: [], coverage: 'none', checks: 0, outcomes: [] };
