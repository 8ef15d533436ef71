import { useEffect, useRef } from 'react';
import { useWords } from '@/components/ui/WordsContext';

type EndedProps = { kind: 'gone' | 'forwarding' | 'empty' | 'rechecking'; onClose?: () => void };

/** The window has nothing to decide: the page is gone, the wallet has it, or the queue is empty. */
export function Ended({ kind, onClose }: EndedProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="ended">
      <div role="status">
        <h1 ref={heading} tabIndex={-1}>
          {words.t(`review.ended.${kind}.title`)}
        </h1>
        <p>{words.t(`review.ended.${kind}.text`)}</p>
      </div>
      {onClose ? (
        <button type="button" className="main" onClick={onClose}>
          {words.t('review.ended.close')}
        </button>
      ) : null}
    </main>
  );
}
