import { createSpeech } from '@/lib/headline/createSpeech';
import { leadingAction } from '@/lib/headline/leadingAction';
import type { AtStake, Scene } from '@/lib/headline/types';
import type { Words } from '@/lib/risk/defineRule';
import type { Friction } from './frictionOf';

/** The sentence to tick: the amount at stake and the time that leaving takes, as far as they are known. */
export function ackSentence(scene: Scene, atStake: readonly AtStake[], friction: Friction, words: Words): string {
  const speech = createSpeech(scene, words);
  const exit = isStake(scene) ? speech.exit() : undefined;
  const amount = atStake.length > 0 ? speech.amounts(atStake, 'up') : undefined;
  if (friction.unchecked)
    return words.t(amount ? 'review.decide.tickUncheckedAmount' : 'review.decide.tickUnchecked', {
      amount: amount ?? '',
    });
  if (!amount) return words.t('review.decide.tickUnknown');
  return words.t(exit ? 'review.decide.tickExit' : 'review.decide.tick', { amount, exit: exit ?? '' });
}

/** Leaving takes time for what is staked; what is approved or sent is gone at once. */
const isStake = (scene: Scene): boolean => {
  const leading = leadingAction(scene);
  return (
    leading?.protocol === 'eigenlayer' &&
    !leading.flags.includes('look-alike') &&
    (scene.exposure.after?.positions ?? []).some(({ kind }) => kind !== 'token')
  );
};
