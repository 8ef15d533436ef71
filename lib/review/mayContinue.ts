import type { Review } from '@/lib/types';
import { isUnchecked } from '@/lib/view/frictionOf';
import type { Entry } from './types';

/** Whether a person may send this request on: it is on screen, complete, as they saw it, and acknowledged where that is asked. */
export const mayContinue = (entry: Entry, revision: number, acknowledged: readonly string[]): boolean =>
  entry.status === 'ready' &&
  entry.shown &&
  !entry.wentRound &&
  entry.revision === revision &&
  (!asksForAcknowledgement(entry.review) || acknowledged.some((sentence) => sentence.trim() !== ''));

const asksForAcknowledgement = (review: Review): boolean =>
  review.verdict.severity === 'danger' || review.verdict.severity === 'critical' || isUnchecked(review);
