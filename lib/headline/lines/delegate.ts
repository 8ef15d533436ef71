import { noticeSentences } from '../noticeSentences';
import { addressArg } from '../readArgs';
import { figureOf, restaked, stakesOf } from '../stakes';
import type { TellLines } from '../types';

/** delegateTo: everything restaked, now and later, answers for one operator. */
export const delegate: TellLines = (scene, action, speech) => {
  const operator = addressArg(action, 'operator');
  const act = speech.t('actions.eigenlayer.delegate', { operator: speech.party(operator) });
  const { after } = scene.exposure;
  if (!after || scene.simulation.status !== 'success')
    return {
      act,
      worst: speech.t('review.headline.unknown.worst'),
      how: speech.t('review.headline.delegate.unread', { operator: speech.party(operator) }),
      atStake: [],
    };
  const positions = restaked(after);
  const stakes = stakesOf(positions);
  const ceiling = figureOf(stakes, 'ceiling');
  const all = stakes.every((stake) => stake.ceiling === stake.amount);
  // What could be slashed was not read: that is no reason to name less than everything.
  if (stakes.some((stake) => !stake.known)) {
    const amount = figureOf(stakes, 'amount');
    return {
      act,
      worst: speech.t('review.headline.delegate.worstUnread', { amount: speech.amounts(amount, 'up') }),
      how: noticeSentences(scene, speech, positions, operator).join(' '),
      atStake: amount,
    };
  }
  const worst =
    stakes.length === 0
      ? speech.t('review.headline.delegate.nothingYet')
      : speech.t(all ? 'review.headline.delegate.worstAll' : 'review.headline.delegate.worst', {
          amount: speech.amounts(ceiling, 'up'),
        });
  return { act, worst, how: noticeSentences(scene, speech, positions, operator).join(' '), atStake: ceiling };
};
