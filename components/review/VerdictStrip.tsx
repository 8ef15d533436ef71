import { SeverityIcon } from '@/components/ui/SeverityIcon';
import { useWords } from '@/components/ui/WordsContext';
import type { Review } from '@/lib/types';
import type { Repeat } from '@/lib/view/repeatOf';
import { stripOf } from '@/lib/view/stripOf';
import { RepeatLines } from './RepeatLines';

type VerdictStripProps = {
  review: Review;
  checking: boolean;
  /** The last one of its kind, where there was one. */
  repeat: Repeat | undefined;
  /** Present where the endpoint may know more when it is asked again. */
  onRetry?: () => void;
};

/** What the checks say, in one strip: icon, word and colour; never green, never "safe". */
export function VerdictStrip({ review, checking, repeat, onRetry }: VerdictStripProps) {
  const words = useWords();
  const { mark, partial, title, lines } = stripOf(review, checking, words);
  return (
    <section className={`verdict ${mark}${partial ? ' partial' : ''}`} aria-label={words.t('review.verdict.label')}>
      <SeverityIcon mark={mark} />
      <div role="status">
        <strong>{title}</strong>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {repeat ? <RepeatLines repeat={repeat} /> : null}
      </div>
      {onRetry ? (
        <button type="button" className="small" onClick={onRetry}>
          {words.t('review.verdict.retry')}
        </button>
      ) : null}
    </section>
  );
}
