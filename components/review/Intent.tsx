import { useEffect, useRef } from 'react';
import { Prose } from '@/components/ui/Prose';
import { useWords } from '@/components/ui/WordsContext';
import type { Headline } from '@/lib/types';

type IntentProps = {
  /** Another value moves the focus to the heading. */
  focus: string;
  headline: Headline;
  checking: boolean;
};

/** The three lines that lead. Focus starts here, and returns here with each new request. */
export function Intent({ focus, headline, checking }: IntentProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another request moves the focus, not another sentence.
  useEffect(() => heading.current?.focus(), [focus]);
  return (
    <section className="intent">
      <h1 ref={heading} tabIndex={-1}>
        <span className="act">
          <Prose text={headline.act} plain />
        </span>{' '}
        <span className="worst">
          {checking ? words.t('review.checking.worst') : <Prose text={headline.worst} plain />}
        </span>
      </h1>
      <p>{checking ? words.t('review.checking.how') : <Prose text={headline.how} />}</p>
    </section>
  );
}
