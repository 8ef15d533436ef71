import type { Words } from '@/lib/risk/defineRule';
import type { Action } from '@/lib/types';
import { asActing } from './asActing';
import { createSpeech } from './createSpeech';
import { leadingAction } from './leadingAction';
import { linesFor, ownLines } from './lines';
import { failure } from './lines/failure';
import { signature } from './lines/signature';
import type { Lines, Scene, Speech } from './types';

/** The three lines, and the amounts that they speak of. */
export function tell(seen: Scene, words: Words): Lines {
  const action = leadingAction(seen);
  const scene = actingOf(asActing(seen), action);
  const speech = createSpeech(scene, words);
  if (scene.request.kind !== 'transaction') {
    const lines = action && action.type !== 'unknown' ? ownLines(action) : undefined;
    return action && lines ? acting(action, lines(scene, action, speech), speech) : signature(scene, speech);
  }
  if (!action)
    return {
      act: speech.t('review.headline.unknown.act'),
      worst: speech.t('review.headline.unknown.worst'),
      how: speech.t('review.headline.unknown.unread'),
      atStake: [],
    };
  const told = acting(action, linesFor(action)(scene, action, speech), speech);
  const lines = scene.simulation.status === 'reverted' ? failure(scene, speech, told) : told;
  if (scene.request.calls.length < 2) return lines;
  return {
    ...lines,
    act: speech.t('actions.batch', { count: scene.request.calls.length }),
    worst: speech.t('review.headline.batch.worst', { number: (action.path[0] ?? 0) + 1, worst: lines.worst }),
    how: [speech.t('review.headline.batch.how', { act: lines.act }), lines.how].join(' '),
  };
}

/** What an account does for itself is nobody else's, though nothing was read of it. */
const actingOf = (scene: Scene, action: Action | undefined): Scene =>
  action?.actor && !scene.subjects
    ? { ...scene, request: { ...scene.request, subjects: [...scene.request.subjects, action.actor] } }
    : scene;

/** A Safe, a smart account or another contract acts, and not the signer itself. */
const acting = ({ actor }: Action, lines: Lines, speech: Speech): Lines =>
  actor ? { ...lines, act: speech.t('actions.as', { actor: speech.party(actor), act: lines.act }) } : lines;
