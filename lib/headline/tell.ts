import type { Words } from '@/lib/risk/defineRule';
import { createSpeech } from './createSpeech';
import { leadingAction } from './leadingAction';
import { linesFor } from './lines';
import { failure } from './lines/failure';
import { signature } from './lines/signature';
import type { Lines, Scene } from './types';

/** The three lines, and the amounts that they speak of. */
export function tell(scene: Scene, words: Words): Lines {
  const speech = createSpeech(scene, words);
  if (scene.request.kind !== 'transaction') return signature(scene, speech);
  const action = leadingAction(scene);
  if (!action)
    return {
      act: speech.t('review.headline.unknown.act'),
      worst: speech.t('review.headline.unknown.worst'),
      how: speech.t('review.headline.unknown.unread'),
      atStake: [],
    };
  const told = linesFor(action)(scene, action, speech);
  const lines = scene.simulation.status === 'reverted' ? failure(scene, speech, told) : told;
  if (scene.request.calls.length < 2) return lines;
  return {
    ...lines,
    act: speech.t('actions.batch', { count: scene.request.calls.length }),
    worst: speech.t('review.headline.batch.worst', { number: (action.path[0] ?? 0) + 1, worst: lines.worst }),
    how: [speech.t('review.headline.batch.how', { act: lines.act }), lines.how].join(' '),
  };
}
