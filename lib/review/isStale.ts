import type { Review } from '@/lib/types';

const SECONDS_PER_BLOCK = 12;

/** Whether what a review shows of a transaction is more than one block old. Signatures and rights do not age with blocks. */
export const isStale = ({ request, facts }: Review, reviewedAt: number | undefined, now: number): boolean =>
  request.kind === 'transaction' &&
  (reviewedAt === undefined || now - reviewedAt > (facts.before?.secondsPerBlock ?? SECONDS_PER_BLOCK) * 1_000);
