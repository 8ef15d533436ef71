import { isOutermost } from '@/lib/simulate/twinOf';
import type { Review } from '@/lib/types';

/** Under `review.checking.reads`. */
export type PendingRead = 'stake' | 'operator' | 'balances' | 'parties' | 'outcome' | 'signature';

/** What the endpoint is being asked for, in one request; nothing where the request is judged by itself. */
export function pendingReads({ request, actions }: Pick<Review, 'request' | 'actions'>): PendingRead[] {
  const transaction = request.kind === 'transaction';
  const signed = actions.some(isOutermost);
  if (!transaction && !signed) return [];
  const stake = actions.some(({ protocol, flags }) => protocol === 'eigenlayer' && !flags.includes('look-alike'));
  return [
    ...(stake ? (['stake', 'operator'] as const) : []),
    'balances',
    ...(stake ? [] : (['parties'] as const)),
    transaction ? 'outcome' : 'signature',
  ];
}
