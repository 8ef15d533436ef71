import { useEffect, useRef } from 'react';
import { errorText } from '@/components/ui/Failure';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { Held } from '@/lib/review/types';
import { rawText } from '@/lib/view/rawText';
import './review.css';

type BrokenProps = { held: Held; error: unknown; onReject: () => void };

/**
 * Stands in when something of ours throws while a request is shown: what was asked, as it came, and one way out. It uses
 * as little of us as it can, and there is no Continue in it.
 */
export function Broken({ held, error, onReject }: BrokenProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="review" data-testid="broken">
      <header className="from">
        <Foreign text={held.source.origin} max={300} />
      </header>
      <main>
        <section className="intent">
          <h1 ref={heading} tabIndex={-1}>
            {words.t('review.broken.title')}
          </h1>
          <p role="alert">{words.t('review.broken.text')}</p>
        </section>
        <section className="block" aria-labelledby="asked">
          <h2 id="asked">{words.t('review.broken.asked')}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling block must be within reach of the keyboard. */}
          <pre tabIndex={0}>
            <Foreign text={rawText(held.review.request.raw)} max={20_000} multiline />
          </pre>
          <p className="sub">
            {words.t('review.broken.error')} {errorText(error)}
          </p>
        </section>
      </main>
      <footer>
        <div className="btns one">
          <button type="button" className="main" onClick={onReject}>
            {words.t('review.decide.reject')}
          </button>
        </div>
      </footer>
    </div>
  );
}
