import type { Exposure } from '@/lib/types';
import { stakesOf } from './stakes';

/** What is restaked or waits, and what of it can be slashed, as one text to compare. */
export const stakeFigures = (exposure: Exposure | undefined): string =>
  stakesOf((exposure?.positions ?? []).filter(({ kind }) => kind !== 'token'))
    .map(({ asset, amount, now, afterPending, ceiling, known }) =>
      [asset.address?.toLowerCase(), amount, now, afterPending, ceiling, known].join(),
    )
    .join(';');
