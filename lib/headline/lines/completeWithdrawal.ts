import { arrives } from '../balances';
import { noticeSentences } from '../noticeSentences';
import { figureOf, gained, queueDifference, restaked, stakesOf } from '../stakes';
import type { TellLines } from '../types';

/** completeQueuedWithdrawal: tokens to the wallet, or shares back under the current operator. */
export const completeWithdrawal: TellLines = (scene, action, speech) => {
  const asTokens = action.args.receiveAsTokens !== false;
  const act = speech.t(`actions.eigenlayer.${asTokens ? 'completeWithdrawal' : 'completeWithdrawalAsShares'}`);
  const { before, after } = scene.exposure;
  if (!before || !after || scene.simulation.status !== 'success')
    return {
      act,
      worst: speech.t('review.headline.unknown.worst'),
      how: speech.t(`review.headline.complete.${asTokens ? 'unreadTokens' : 'unreadShares'}`),
      atStake: [],
    };
  if (!asTokens) {
    const back = gained(stakesOf(restaked(before)), stakesOf(restaked(after)));
    const known = figureOf(back, 'ceiling');
    // What could be slashed was not read: that is no reason to name less than everything.
    const ceiling = known.length > 0 ? known : figureOf(back, 'amount');
    const operator = scene.facts.after?.delegatedTo;
    return {
      act,
      worst: operator
        ? speech.t('review.headline.deposit.worst', { amount: speech.amounts(ceiling, 'up') })
        : speech.t('review.headline.complete.backNoOperator', {
            amount: speech.amounts(figureOf(back, 'amount'), 'down'),
          }),
      how: [
        speech.t('review.headline.complete.newWait'),
        ...(operator ? noticeSentences(scene, speech, restaked(after), operator) : []),
      ].join(' '),
      atStake: ceiling,
    };
  }
  const received = arrives(scene);
  const done = figureOf(stakesOf(queueDifference(before, after)), 'amount');
  return {
    act,
    worst:
      received.length > 0
        ? speech.t('review.headline.complete.worst', { amount: speech.amounts(received, 'down') })
        : speech.t('review.headline.complete.nothingArrives'),
    how: speech.t('review.headline.complete.how', { amount: speech.amounts(done, 'down') }),
    atStake: received.length > 0 ? [] : done,
  };
};
