import { stakeFigures } from '@/lib/headline/stakeFigures';
import type { Review } from '@/lib/types';

/** Whether "What can be slashed" belongs to this request: it acts on stake, or changes it in some other way. */
export const concernsStake = ({ actions, exposure }: Pick<Review, 'actions' | 'exposure'>): boolean =>
  actions.some(({ protocol, flags }) => protocol === 'eigenlayer' && !flags.includes('look-alike')) ||
  stakeFigures(exposure.before) !== stakeFigures(exposure.after);
