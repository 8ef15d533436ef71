import { asActing } from '@/lib/headline/asActing';
import type { Review } from '@/lib/types';
import { slashesOf } from './slashesOf';

/** Whether there is anything to ask: what the request leaves behind was simulated, and some of it can be slashed now. */
export const isSlashable = (
  review: Pick<Review, 'request' | 'simulation' | 'exposure' | 'facts' | 'subjects'>,
): boolean =>
  review.request.kind === 'transaction' &&
  review.simulation.status === 'success' &&
  review.simulation.method === 'eth_simulateV1' &&
  slashesOf(asActing(review).exposure.after).length > 0;
