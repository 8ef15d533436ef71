import type { ReviewDeps } from '@/lib/pipeline';
import { contextOf } from '@/lib/risk/contextOf';
import { judge } from '@/lib/risk/judge';
import type { Change, Review, WhatIf } from '@/lib/types';

/** Ten-thousandths. What got worse by more than this has to be read again, like after any other second look. */
const TOLERANCE = 50n;

/**
 * A review with what EigenLayer's own contracts say to it. Where they take more than it shows, what was read is too little:
 * that is a finding, and has to be read. Where they take less, the line beside the figures says so.
 */
export const withWhatIf = (
  review: Review,
  whatIf: WhatIf,
  deps: ReviewDeps,
  /** What had changed before, and is told still. */
  earlier: readonly Change[] = [],
): { review: Review; changes: readonly Change[] } => {
  const worse = worseIn(whatIf);
  const told = { ...review, whatIf };
  if (worse.length === 0) return { review: told, changes: [] };
  const changes = [...earlier, ...worse];
  return { review: { ...told, verdict: judge(contextOf(review, deps, changes)) }, changes };
};

const worseIn = ({ sets }: WhatIf): readonly Change[] =>
  sets.flatMap(({ status, losses }) =>
    status === 'different'
      ? losses.flatMap(({ asset, shown, byContracts }): Change[] =>
          (byContracts - shown) * 10_000n > shown * TOLERANCE
            ? [{ kind: 'amount', asset, figure: 'slash', shown, fresh: byContracts }]
            : [],
        )
      : [],
  );
