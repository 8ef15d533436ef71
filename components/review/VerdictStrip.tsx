import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import type { LocaleWords } from '@/lib/format/createWords';
import { foreignText } from '@/lib/format/foreignText';
import type { Review, Severity } from '@/lib/types';
import { markOf } from '@/lib/view/markOf';

const LEVELS: readonly Severity[] = ['critical', 'danger', 'warning', 'info'];
const block = (words: LocaleWords, number: bigint) => new Intl.NumberFormat(words.tag).format(number);

function counts({ verdict }: Review, words: LocaleWords): string {
  return LEVELS.map((severity) => ({
    severity,
    count: verdict.findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.t(`review.verdict.count.${severity}`, { count }))
    .join(', ');
}

/** "All 14 checks ran, simulated at block N", or how many and which did not. */
function coverage({ verdict, simulation }: Review, words: LocaleWords): string {
  const missed = verdict.outcomes.filter(({ state }) => state === 'not-checked').length;
  const values = { count: verdict.checks, all: verdict.outcomes.length, missed };
  const ran = words.t(missed === 0 ? 'review.verdict.allRan' : 'review.verdict.someRan', values);
  return simulation.status === 'unavailable' || simulation.block === undefined
    ? ran
    : words.t('review.verdict.at', { ran, block: block(words, simulation.block) });
}

function reason({ simulation }: Review, words: LocaleWords): string {
  const { reason } = simulation;
  if (!reason) return words.t('review.verdict.noReason');
  const key = `errors.${reason.name}`;
  if (words.has(key)) return words.t(key);
  return 'message' in reason ? foreignText(reason.message, { max: 160 }) : foreignText(reason.name, { max: 64 });
}

/** What the checks say, in one strip: icon, word and colour; never green, never "safe". */
export function VerdictStrip({ review, checking }: { review: Review; checking: boolean }) {
  const words = useWords();
  const mark = checking ? 'none' : markOf(review);
  const partial = review.verdict.coverage !== 'full' && mark === 'none' && !checking;
  const title = checking ? 'review.verdict.checking' : `review.verdict.title.${mark}`;
  const lines = checking
    ? [words.t('review.verdict.checkingHow')]
    : mark === 'unknown'
      ? [reason(review, words), coverage(review, words)]
      : mark === 'none'
        ? [coverage(review, words), words.t('review.verdict.limits')]
        : [counts(review, words), coverage(review, words)];
  return (
    <section className={`verdict ${mark}${partial ? ' partial' : ''}`} aria-label={words.t('review.verdict.label')}>
      <SeverityIcon mark={mark} />
      <div role="status">
        <strong>{words.t(title)}</strong>
        {lines.filter(Boolean).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}
