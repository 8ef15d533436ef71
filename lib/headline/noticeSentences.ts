import type { Address, Position } from '@/lib/types';
import { figureOf, slashersNow, stakesOf } from './stakes';
import type { Scene, Speech } from './types';

/** How stake could be lost and how to leave: now, announced, at most and with what notice, the way out. */
export function noticeSentences(
  scene: Scene,
  speech: Speech,
  positions: readonly Position[],
  operator: Address | undefined,
): string[] {
  const stakes = stakesOf(positions);
  if (stakes.length === 0) return [speech.t('review.headline.slash.none'), exitSentence(speech)];
  if (stakes.some((stake) => !stake.known)) return [speech.t('review.headline.slash.unread'), exitSentence(speech)];
  const now = figureOf(stakes, 'now');
  const pending = figureOf(stakes, 'afterPending');
  const grows = stakes.some((stake) => stake.afterPending > stake.now);
  const room = stakes.some((stake) => stake.ceiling > stake.afterPending);
  return [
    now.length > 0
      ? speech.t('review.headline.slash.now', { count: slashersNow(positions).size, amount: speech.amounts(now, 'up') })
      : speech.t('review.headline.slash.none'),
    ...(grows ? [speech.t('review.headline.slash.pending', { amount: speech.amounts(pending, 'up') })] : []),
    ...(room ? [noticeSentence(scene, speech, operator)] : []),
    exitSentence(speech),
  ];
}

function noticeSentence(scene: Scene, speech: Speech, operator: Address | undefined): string {
  const facts = scene.facts.after ?? scene.facts.before;
  const delay = facts?.operators.find(
    (other) => other.operator.toLowerCase() === operator?.toLowerCase(),
  )?.allocationDelay;
  if (!facts || !delay) return speech.t('review.headline.notice.unread');
  if (!delay.isSet) return speech.t('review.headline.notice.unset');
  if (delay.blocks === 0n) return speech.t('review.headline.notice.zero');
  return speech.t('review.headline.notice.set', {
    notice: speech.duration(Number(delay.blocks) * facts.secondsPerBlock),
  });
}

export function exitSentence(speech: Speech): string {
  const exit = speech.exit();
  return exit ? speech.t('review.headline.exit.takes', { exit }) : speech.t('review.headline.exit.unread');
}
