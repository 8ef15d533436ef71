import type { RuleContext } from '@/lib/risk/defineRule';
import type { ArgValue } from '@/lib/types';

/** The last second of the year 9999: nobody means a date beyond it. */
const NEVER = 253_402_300_799n;

/** When a right ends, in seconds; `never` where it does not, undefined where nobody said. */
export const deadlineOf = (value: ArgValue | undefined): bigint | 'never' | undefined =>
  value === null || (typeof value === 'bigint' && value > NEVER)
    ? 'never'
    : typeof value === 'bigint'
      ? value
      : undefined;

/** `until 3 May 2027`, `without an end`, or that it was not said. */
export function untilOf({ words }: Pick<RuleContext, 'words'>, value: ArgValue | undefined): string {
  const deadline = deadlineOf(value);
  if (deadline === undefined) return words.t('rules.parts.until.unsaid');
  if (deadline === 'never') return words.t('rules.parts.until.never');
  return words.t('rules.parts.until.date', { date: words.date(Number(deadline)) });
}

/** Seconds from now; undefined where it never ends or nobody said when. */
export function secondsLeft({ now, facts }: Pick<RuleContext, 'now' | 'facts'>, value: ArgValue | undefined) {
  const deadline = deadlineOf(value);
  const present = now === undefined ? facts.before?.timestamp : now / 1000;
  return typeof deadline === 'bigint' && present !== undefined ? Number(deadline) - present : undefined;
}
