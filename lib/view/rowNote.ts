import type { Stake } from '@/lib/headline/types';
import type { Words } from '@/lib/risk/defineRule';
import type { Notice } from './noticeOf';

export type RowFigure = 'now' | 'pending' | 'ceiling';

/** What a figure means, where it stands: by whom, when, after which notice. */
export function rowNote(
  figure: RowFigure,
  stake: Stake | undefined,
  notice: Notice | undefined,
  services: number,
  words: Words,
): string {
  const t = (key: string, values?: Record<string, string | number>) => words.t(`review.exposure.${key}`, values);
  if (!stake?.known) return t(`${figure}How`);
  switch (figure) {
    case 'now':
      return stake.now > 0n && services > 0 ? t('nowBy', { count: services }) : t('nowHow');
    case 'pending':
      return stake.afterPending > stake.now ? t('pendingHow') : t('pendingNone');
    case 'ceiling':
      return stake.ceiling === 0n ? t('ceilingNone') : ceilingNote(stake, notice, t, words);
  }
}

function ceilingNote(
  stake: Stake,
  notice: Notice | undefined,
  t: (key: string, values?: Record<string, string>) => string,
  words: Words,
): string {
  // Where everything counts already there is nothing left to announce.
  if (typeof notice?.notice !== 'object' || stake.ceiling <= stake.now) return t('ceilingHow');
  return notice.notice.blocks === 0n
    ? t('ceilingAtOnce')
    : t('ceilingAfter', { notice: words.duration(notice.notice.seconds) });
}
