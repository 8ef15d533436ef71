import { exitSentence, noticeSentences } from '../noticeSentences';
import { addressArg, amountOf, isOwn } from '../readArgs';
import { figureOf, gained, restaked, stakesOf } from '../stakes';
import type { Lines, TellLines } from '../types';

/** depositIntoStrategy: what is new at stake; when delegated it joins the operator at once. */
export const deposit: TellLines = (scene, action, speech) => {
  const asked = amountOf(scene, action);
  const askedText = asked ? speech.amounts([asked], 'up') : speech.t('common.unknownAmount');
  const staker = addressArg(action, 'staker');
  const atStake = asked ? [asked] : [];
  if (staker && !isOwn(scene, staker))
    return {
      act: speech.t('actions.eigenlayer.depositForOther', { amount: askedText, staker: speech.party(staker) }),
      worst: speech.t('review.headline.deposit.givenAway', { amount: askedText }),
      how: speech.t('review.headline.deposit.belongsTo', { staker: speech.party(staker) }),
      atStake,
    };
  const act = speech.t('actions.eigenlayer.deposit', { amount: askedText });
  const { before, after } = scene.exposure;
  if (!before || !after || scene.simulation.status !== 'success')
    return {
      act,
      worst: speech.t('review.headline.unknown.worst'),
      how: speech.t('review.headline.deposit.unread', { amount: askedText }),
      atStake,
    };
  const added = gained(stakesOf(restaked(before)), stakesOf(restaked(after)));
  const amount = speech.amounts(figureOf(added, 'amount'), 'up');
  const ceiling = figureOf(added, 'ceiling');
  const operator = scene.facts.after?.delegatedTo;
  if (!operator)
    return {
      act,
      worst: lockedLine(amount, speech),
      how: [speech.t('review.headline.deposit.noOperator'), speech.t('review.headline.deposit.wayBack')].join(' '),
      atStake: figureOf(added, 'amount'),
    };
  return {
    act,
    worst: speech.t('review.headline.deposit.worst', {
      amount: speech.amounts(ceiling.length ? ceiling : atStake, 'up'),
    }),
    how: [
      speech.t('review.headline.deposit.joins', { operator: speech.party(operator) }),
      ...noticeSentences(scene, speech, restaked(after), operator),
    ].join(' '),
    atStake: ceiling.length > 0 ? ceiling : figureOf(added, 'amount'),
  };
};

function lockedLine(amount: string, speech: Parameters<TellLines>[2]): Lines['worst'] {
  const exit = speech.exit();
  return exit
    ? speech.t('review.headline.deposit.locked', { amount, exit })
    : `${speech.t('review.headline.deposit.lockedUnread', { amount })} ${exitSentence(speech)}`;
}
