import type { Review, Severity } from '@/lib/types';
import { isUnchecked } from './frictionOf';

export type Mark = Severity | 'none' | 'unknown';

/**
 * The level that the window wears. "Could not check" hides nothing graver: what was found from danger up leads, and a
 * lesser finding gives way to it, because it speaks only of the part that could be seen.
 */
export function markOf(review: Pick<Review, 'request' | 'simulation' | 'verdict'>): Mark {
  const { severity } = review.verdict;
  if (severity === 'critical' || severity === 'danger') return severity;
  return isUnchecked(review) ? 'unknown' : severity;
}
