import { stakesOf } from '@/lib/headline/stakes';
import type { Exposure, Review } from '@/lib/types';

/** Whether "What can be slashed" belongs to this request: it acts on stake, or changes it in some other way. */
export const concernsStake = ({ actions, exposure }: Pick<Review, 'actions' | 'exposure'>): boolean =>
  actions.some(({ protocol, flags }) => protocol === 'eigenlayer' && !flags.includes('look-alike')) ||
  figures(exposure.before) !== figures(exposure.after);

const figures = (exposure: Exposure | undefined): string =>
  stakesOf((exposure?.positions ?? []).filter(({ kind }) => kind !== 'token'))
    .map(({ asset, amount, now, afterPending, ceiling, known }) =>
      [asset.address?.toLowerCase(), amount, now, afterPending, ceiling, known].join(),
    )
    .join(';');
