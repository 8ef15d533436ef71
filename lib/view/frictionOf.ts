import { foreignText } from '@/lib/format/foreignText';
import type { AtStake } from '@/lib/headline/types';
import { seesEffects } from '@/lib/simulate/seesEffects';
import type { Review } from '@/lib/types';
import { isTypeable, typedFigure } from './typedAmount';

/** What stands between a person and Continue (DESIGN.md, "The review window", 4). */
export type Friction = {
  kind: 'click' | 'tick' | 'type';
  /** The outcome was not simulated or nothing could be judged: the button says so. */
  unchecked: boolean;
  /** What we would do: the filled button. */
  recommend: 'continue' | 'reject';
  /** What to type: the largest amount at stake, or where there is none a word (absent). */
  amount?: { figure: string; symbol: string };
};

/** True when what the request does is not known, so that the verdict cannot lean on it. */
export const isUnchecked = ({
  request,
  simulation,
  verdict,
}: Pick<Review, 'request' | 'simulation' | 'verdict'>): boolean =>
  verdict.coverage === 'none' ||
  (request.kind === 'transaction' && simulation.status !== 'reverted' && !seesEffects(simulation));

export function frictionOf(
  review: Pick<Review, 'request' | 'simulation' | 'verdict'>,
  atStake: readonly AtStake[],
): Friction {
  const { severity } = review.verdict;
  const unchecked = isUnchecked(review);
  const grave = severity === 'danger' || severity === 'critical';
  const largest = atStake.find(isTypeable);
  return {
    kind: severity === 'critical' ? 'type' : grave || unchecked ? 'tick' : 'click',
    unchecked,
    // What would fail costs a fee and does nothing.
    recommend: grave || unchecked || review.simulation.status === 'reverted' ? 'reject' : 'continue',
    ...(severity === 'critical' && largest
      ? { amount: { figure: typedFigure(largest), symbol: foreignText(largest.asset.symbol, { max: 24 }) } }
      : {}),
  };
}
