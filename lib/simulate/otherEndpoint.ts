import type { Observed } from '@/lib/exposure/observe';
import type { OtherEndpoint, Review } from '@/lib/types';
import { recheck } from './recheck';

/** Ten-thousandths. Two endpoints may be a block apart: interest accrues between them. */
const TOLERANCE = 50n;

/**
 * What a second endpoint says of the same request, against the first: one that lies does so alone. Only what both have
 * seen can be compared; where the second one has not, that is said.
 */
export const otherEndpoint = (host: string, first: Observed, second: Observed): OtherEndpoint => {
  if (second.simulation.status === 'unavailable' || second.exposure.after === undefined) return { host };
  const [a, b] = [judged(first), judged(second)];
  const { status } = first.simulation;
  const isOther = status !== 'unavailable' && status !== second.simulation.status;
  return {
    host,
    changes: [
      ...(isOther ? [{ kind: 'status', shown: status, fresh: second.simulation.status } as const] : []),
      ...recheck(a, b, TOLERANCE),
      // What the first one could not see is known already, and said.
      ...recheck(b, a, TOLERANCE).filter(({ kind }) => kind !== 'unchecked'),
    ],
  };
};

const judged = (outcome: Observed) => ({ ...outcome, verdict: NOTHING_FOUND });

const NOTHING_FOUND: Review['verdict'] = { severity: 'none', findings: [], coverage: 'none', checks: 0, outcomes: [] };
