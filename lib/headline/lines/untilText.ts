import type { Action } from '@/lib/types';
import type { Speech } from '../types';

/** The last second of the year 2099: nobody waits longer. */
const FOREVER = 4_102_444_800n;

/** When a signature stops counting; without an end it counts for ever, and where nothing is said as well. */
export const untilText = ({ args: { deadline } }: Action, speech: Speech): string =>
  typeof deadline === 'bigint' && deadline < FOREVER
    ? speech.t('review.headline.authority.until', { date: speech.date(Number(deadline)) })
    : speech.t('review.headline.authority.forever');
