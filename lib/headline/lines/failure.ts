import { foreignText } from '@/lib/format/foreignText';
import type { Lines, Scene, Speech } from '../types';

/** A transaction that would revert costs its fee and does nothing else. */
export function failure(scene: Scene, speech: Speech, lines: Lines): Lines {
  const { reason, revertedCall } = scene.simulation;
  const name = reason ? foreignText(reason.name, { max: 64 }) : '';
  return {
    ...lines,
    worst: speech.t('review.headline.reverted.worst'),
    how: [
      revertedCall !== undefined && scene.request.kind === 'transaction' && scene.request.calls.length > 1
        ? speech.t('review.headline.reverted.call', { number: revertedCall + 1 })
        : '',
      name ? speech.t('review.headline.reverted.reason', { reason: name }) : '',
      speech.t('review.headline.reverted.how'),
    ]
      .filter(Boolean)
      .join(' '),
    atStake: [],
  };
}
