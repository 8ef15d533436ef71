import { zeroAddress } from 'viem';
import { rewardsOf } from '@/lib/risk/read/rewardsOf';
import { seesEffects } from '@/lib/simulate/seesEffects';
import type { Action } from '@/lib/types';
import { arrives } from '../balances';
import { addressArg, assetAt, isOwn } from '../readArgs';
import type { AtStake, Scene, TellLines } from '../types';

/** processClaim: what was earned is paid out, to whoever the claim names. */
export const claim: TellLines = (scene, action, speech) => {
  const recipient = addressArg(action, 'recipient');
  const others = recipient !== undefined && !isOwn(scene, recipient);
  const act = speech.t('actions.eigenlayer.processClaim');
  if (!others && !seesEffects(scene.simulation))
    return {
      act,
      worst: speech.t('review.headline.unknown.worst'),
      how: speech.t('review.headline.claim.unread'),
      atStake: [],
    };
  const received = arrives(scene);
  const words = { amount: speech.amounts(received, 'down'), recipient: speech.party(recipient) };
  return {
    act,
    worst: others
      ? speech.t('review.headline.claim.others', words)
      : received.length > 0
        ? speech.t('review.headline.complete.worst', words)
        : speech.t('review.headline.claim.nothing'),
    how: speech.t(others ? 'review.headline.claim.othersHow' : 'review.headline.claim.how', words),
    atStake: others ? rewards(scene, action) : [],
  };
};

const rewards = (scene: Scene, action: Action): AtStake[] =>
  (rewardsOf(scene, action) ?? []).flatMap(({ token, amount }) => {
    const asset = assetAt(scene, token);
    return asset && amount > 0n ? [{ asset, amount }] : [];
  });

/** setClaimerFor: somebody else may have the rewards from now on, or nobody else any more. */
export const setClaimer: TellLines = (scene, action, speech) => {
  const claimer = addressArg(action, 'claimer');
  const own = claimer === zeroAddress || isOwn(scene, claimer);
  const words = { claimer: speech.party(claimer) };
  return {
    act: speech.t(own ? 'actions.eigenlayer.setClaimerFor-own' : 'actions.eigenlayer.setClaimerFor', words),
    worst: speech.t(own ? 'review.headline.claim.claimerOwn' : 'review.headline.claim.claimer', words),
    how: speech.t(own ? 'review.headline.claim.claimerOwnHow' : 'review.headline.claim.claimerHow', words),
    atStake: [],
  };
};
