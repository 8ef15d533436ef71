import type { Review } from '@/lib/types';

const RIGHTS = new Set(['approve', 'increaseAllowance', 'permit', 'permitTransfer']);

/** Which figures will stand first once they are read: what can be slashed, or what others can take. */
export function expectedBlock({ actions }: Pick<Review, 'actions'>): 'exposure' | 'reach' | undefined {
  if (actions.some(({ protocol, flags }) => protocol === 'eigenlayer' && !flags.includes('look-alike')))
    return actions.some(({ type }) => RIGHTS.has(type)) ? 'reach' : 'exposure';
  return actions.some(({ type }) => RIGHTS.has(type)) ? 'reach' : undefined;
}

const LEAVING = new Set(['undelegate', 'redelegate', 'queueWithdrawal']);

/** How much room its first lines usually need: classes of `review.css`. */
export function expectedRoom(review: Pick<Review, 'actions'>): string {
  if (expectedBlock(review) !== 'exposure') return 'filled';
  return review.actions.some(({ type }) => LEAVING.has(type)) ? 'filled stake leave' : 'filled stake';
}
