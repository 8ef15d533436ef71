import type { LocaleWords } from '@/lib/format/createWords';
import { errorText } from '@/lib/format/errorText';
import { joinWords } from '@/lib/risk/read/joinWords';
import type { Review } from '@/lib/types';
import { checksOf } from './checksOf';
import { isUnchecked } from './frictionOf';
import { type Mark, markOf } from './markOf';
import { pendingReads } from './pendingReads';
import { ruleName } from './ruleName';

/** What the verdict strip wears and says. `partial`: nothing grave was found, but not everything was looked at. */
export type Strip = { mark: Mark; partial: boolean; title: string; lines: readonly string[] };

/** Checks that are named when they did not run; more than that are counted. */
const NAMED = 2;
/** Findings whose titles stand in the strip. */
const TITLES = 2;
/** The finding that only says what the strip itself says. */
const UNSIMULATED = 'could-not-simulate';

export function stripOf(review: Review, checking: boolean, words: LocaleWords): Strip {
  const t = (key: string, values?: Record<string, string | number>) => words.t(`review.verdict.${key}`, values);
  if (checking) return { mark: 'none', partial: false, title: t('checking'), lines: [reading(review, words)] };
  const mark = markOf(review);
  const ran = coverage(review, words);
  const lines = {
    unknown: [reason(review, words), titles(review, words), ran],
    none: [ran, t('limits')],
    known: [titles(review, words), isUnchecked(review) ? reason(review, words) : '', ran],
  }[mark === 'unknown' || mark === 'none' ? mark : 'known'];
  return {
    mark,
    partial: (mark === 'none' || mark === 'info') && review.verdict.coverage !== 'full',
    title: t(`title.${mark}`),
    lines: lines.filter(Boolean),
  };
}

/** What is still being read, by name. */
function reading(review: Review, words: LocaleWords): string {
  const reads = pendingReads(review).map((read) => words.t(`review.checking.reads.${read}`));
  if (reads.length === 0) return words.t('review.verdict.checkingNothing');
  return words.t('review.verdict.checkingHow', { list: joinWords(words, reads) });
}

/** What was found, gravest first; the rest is counted. */
function titles({ verdict }: Review, words: LocaleWords): string {
  const found = [...new Set(verdict.findings.filter(({ rule }) => rule !== UNSIMULATED).map(({ title }) => title))];
  if (found.length === 0) return '';
  const rest = found.length - TITLES;
  const shown = found.slice(0, TITLES).map((title) => `${title}.`);
  return [...shown, ...(rest > 0 ? [words.t('review.verdict.more', { count: rest })] : [])].join(' ');
}

/** "All 14 checks that apply ran, simulated at block N", or how many did and which did not. */
function coverage({ verdict, simulation }: Review, words: LocaleWords): string {
  const { applied, ran, missed } = checksOf(verdict);
  const t = (key: string, values?: Record<string, string | number>) => words.t(`review.verdict.${key}`, values);
  const count =
    applied === 0
      ? t('noneRan')
      : missed.length === 0
        ? t('allRan', { count: applied })
        : missed.length > NAMED
          ? t('someRan', { count: ran, all: applied })
          : t('someRanNot', {
              count: ran,
              all: applied,
              missed: missed.map(({ rule }) => words.t('common.quoted', { text: ruleName(rule, words) })).join(', '),
            });
  if (simulation.status === 'unavailable' || simulation.block === undefined) return `${count}.`;
  const block = new Intl.NumberFormat(words.tag).format(simulation.block);
  return t(`at.${simulation.method}`, { ran: count, block });
}

/** Why the outcome is not known. */
function reason({ request, simulation, source }: Review, words: LocaleWords): string {
  if (request.kind !== 'transaction') return words.t('review.verdict.unreadable');
  if (simulation.status === 'success') return words.t('review.verdict.passesOnly');
  const { reason } = simulation;
  if (!reason) return words.t('review.verdict.noReason');
  const message = 'message' in reason ? reason.message : '';
  return errorText(words, { name: reason.name, message, host: source?.host });
}
