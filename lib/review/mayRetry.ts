import type { Review } from '@/lib/types';

/** Asking once more could tell more: the outcome was to be tried out, and could not be. */
export const mayRetry = ({ simulation: { status, reason } }: Pick<Review, 'simulation'>): boolean =>
  status === 'unavailable' && reason !== undefined && reason.name !== 'no-twin';
