import type { KeyboardEvent, MouseEvent } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import { tell } from '@/lib/headline/tell';
import type { Scene } from '@/lib/headline/types';
import type { Held } from '@/lib/review/types';
import { acknowledges } from '@/lib/view/acknowledges';
import { ackSentence } from '@/lib/view/ackSentence';
import { frictionOf } from '@/lib/view/frictionOf';
import { Acknowledge } from './Acknowledge';
import { acknowledgementOf, isDeciding, useReviewUi } from './reviewStore';
import { useArming } from './useArming';
import { usePress } from './usePress';

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
  const sent = isDeciding(held, deciding);
  const waiting = held.status !== 'ready' || sent;
  const open = !waiting && armed && acknowledges(friction, value, words);
  const acknowledged = friction.kind === 'tick' ? [sentence] : friction.kind === 'type' ? [value.typed.trim()] : [];
  const grave = friction.recommend === 'reject';

  const press = usePress(open ? key : undefined);

  const onKeyDown = (event: KeyboardEvent) => {
    // From danger up Enter never continues, wherever the focus is; the space bar and a click do.
    if (event.key === 'Enter' && grave) event.preventDefault();
    if (!event.repeat) press.start();
  };
  // The second click of a double click was meant for what stood here before.
  const onReject = (event: MouseEvent) => event.detail < 2 && onDecide('reject', []);
  const onContinue = () => press.counts() && onDecide('continue', acknowledged);
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
        <button type="button" className={grave || waiting ? 'main' : undefined} disabled={sent} onClick={onReject}>
          {words.t('review.decide.reject')}
        </button>
        <button
          type="button"
          className={grave || waiting ? undefined : 'main'}
          aria-disabled={!open}
          onPointerDown={press.start}
          onKeyDown={onKeyDown}
          onClick={onContinue}
        >
          {words.t(friction.unchecked && !waiting ? 'review.decide.unchecked' : 'review.decide.continue')}
        </button>
      </div>
    </footer>
  );
}
