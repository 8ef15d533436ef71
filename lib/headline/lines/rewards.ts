import { arrives } from '../balances';
import { addressArg, isOwn } from '../readArgs';
import type { TellLines } from '../types';

/** processClaim: what was earned is paid out, to whoever the claim names. */
export const claim: TellLines = (scene, action, speech) => {
  const recipient = addressArg(action, 'recipient');
  const others = recipient !== undefined && !isOwn(scene, recipient);
  const received = arrives(scene);
  const words = { amount: speech.amounts(received, 'down'), recipient: speech.party(recipient) };
  return {
    act: speech.t('actions.eigenlayer.processClaim'),
    worst: others
      ? speech.t('review.headline.claim.others', words)
      : received.length > 0
        ? speech.t('review.headline.complete.worst', words)
        : speech.t('review.headline.claim.nothing'),
    how: speech.t(others ? 'review.headline.claim.othersHow' : 'review.headline.claim.how', words),
    atStake: [],
  };
};

/** setClaimerFor: somebody else may have the rewards from now on. */
export const setClaimer: TellLines = (_scene, action, speech) => {
  const words = { claimer: speech.party(addressArg(action, 'claimer')) };
  return {
    act: speech.t('actions.eigenlayer.setClaimerFor', words),
    worst: speech.t('review.headline.claim.claimer', words),
    how: speech.t('review.headline.claim.claimerHow', words),
    atStake: [],
  };
};
