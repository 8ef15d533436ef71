import { useEffect, useRef } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import type { HeldStatus } from '@/lib/review/types';

type EndedProps = {
  kind: Exclude<HeldStatus, 'checking' | 'ready'> | 'empty';
  /** The one thing that is left to do; `label` is a key. */
  action?: { label: string; run: () => void };
};

/** The window has nothing to decide: the page is gone, the wallet has it, it is looked at again, or nothing waits. */
export function Ended({ kind, action }: EndedProps) {
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
      {action ? (
        <button type="button" className="main" onClick={action.run}>
          {words.t(`review.ended.${action.label}`)}
        </button>
      ) : null}
    </main>
  );
}
