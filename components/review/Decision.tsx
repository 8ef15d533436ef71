import type { KeyboardEvent } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import { tell } from '@/lib/headline/tell';
import type { Scene } from '@/lib/headline/types';
import type { Held } from '@/lib/review/types';
import { acknowledges } from '@/lib/view/acknowledges';
import { ackSentence } from '@/lib/view/ackSentence';
import { frictionOf } from '@/lib/view/frictionOf';
import { Acknowledge } from './Acknowledge';
import { acknowledgementOf, useReviewUi } from './reviewStore';
import { useArming } from './useArming';

type DecisionProps = {
  held: Held;
  scene: Scene;
  onDecide: (outcome: 'continue' | 'reject', acknowledged: readonly string[]) => void;
};

/** Reject at the left, Continue at the right; the filled one is what we would do. */
export function Decision({ held, scene, onDecide }: DecisionProps) {
  const words = useWords();
  const key = `${held.id}:${held.revision}:${held.status}`;
  const armed = useArming(key);
  const value = useReviewUi((state) => acknowledgementOf(state, key));
  const { acknowledge, deciding } = useReviewUi();
  const { atStake } = tell(scene, words);
  const friction = frictionOf(held.review, atStake);
  const sentence = ackSentence(scene, atStake, friction, words);
  const waiting = held.status !== 'ready' || deciding[held.id] !== undefined;
  const open = !waiting && armed && acknowledges(friction, value, words.t('review.decide.word'));
  const acknowledged = friction.kind === 'tick' ? [sentence] : friction.kind === 'type' ? [value.typed.trim()] : [];
  const grave = friction.recommend === 'reject';

  // From danger up Enter never continues, wherever the focus is; the space bar and a click do.
  const noEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && grave) event.preventDefault();
  };
  return (
    <footer>
      {waiting ? null : (
        <Acknowledge
          friction={friction}
          sentence={sentence}
          value={value}
          onChange={(change) => acknowledge(key, change)}
        />
      )}
      <div className="btns">
        <button
          type="button"
          className={grave || waiting ? 'main' : undefined}
          disabled={deciding[held.id] !== undefined}
          onClick={() => onDecide('reject', [])}
        >
          {words.t('review.decide.reject')}
        </button>
        <button
          type="button"
          className={grave || waiting ? undefined : 'main'}
          aria-disabled={!open}
          onKeyDown={noEnter}
          onClick={() => open && onDecide('continue', acknowledged)}
        >
          {words.t(friction.unchecked && !waiting ? 'review.decide.unchecked' : 'review.decide.continue')}
        </button>
      </div>
    </footer>
  );
}
