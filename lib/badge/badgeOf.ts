import type { Queue } from '@/lib/review/types';
import type { Words } from '@/lib/risk/defineRule';
import type { TabBypass } from '@/lib/store/session/bypasses';
import type { Review, Severity } from '@/lib/types';
import { isUnchecked } from '@/lib/view/frictionOf';

export type Badge = { text: string; color: string; title: string };

/** Fills of the review window's severities (components/ui/tokens.css), on which white text has 4.5:1. */
const colors: Readonly<Record<Severity | 'none' | 'unchecked', string>> = {
  none: '#45473f',
  unchecked: '#45473f',
  info: '#2f5573',
  warning: '#855000',
  danger: '#a8201a',
  critical: '#7a0d3b',
};

const order = ['none', 'info', 'unchecked', 'warning', 'danger', 'critical'] as const;

type BadgeNotes = {
  /** What the guard cannot hold in this tab. */
  bypass?: TabBypass['kind'];
  /** The site in this tab uses a chain on which the catalogue knows nothing. */
  uncovered?: string;
  /** A site whose requests were refused just now because too many waited. */
  flooding?: string;
};

/**
 * The toolbar badge: how many requests wait for a decision and the worst that was found of them. Without any it is
 * empty, or a dash where requests are not covered; nothing in it ever says that all is well.
 */
export const badgeOf = (queue: Queue, words: Words, { bypass, uncovered, flooding }: BadgeNotes = {}): Badge => {
  const waiting = queue.filter(({ shown, status }) => shown && status !== 'settled' && status !== 'forwarding');
  const worst = waiting.map(({ review }) => levelOf(review)).sort((a, b) => order.indexOf(b) - order.indexOf(a))[0];
  const lines = [
    worst === undefined
      ? words.t('background.badge.idle')
      : words.t('background.badge.waiting', {
          count: waiting.length,
          worst: words.t(`background.badge.worst.${worst}`),
        }),
    ...(bypass === undefined ? [] : [words.t(`background.badge.bypass.${bypass}`)]),
    ...(uncovered === undefined ? [] : [words.t('background.badge.uncovered', { chain: uncovered })]),
    ...(flooding === undefined ? [] : [words.t('background.badge.flooding', { site: flooding })]),
  ];
  const idle = bypass !== undefined ? '!' : uncovered === undefined ? '' : '–';
  return {
    text: waiting.length === 0 ? idle : waiting.length > 99 ? '99+' : `${waiting.length}`,
    color: colors[worst ?? (bypass === 'went-round' ? 'critical' : 'none')],
    title: lines.join('\n'),
  };
};

const levelOf = (review: Review): keyof typeof colors => {
  const { severity } = review.verdict;
  return isUnchecked(review) && (severity === 'none' || severity === 'info') ? 'unchecked' : severity;
};
