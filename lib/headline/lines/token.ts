import type { Action } from '@/lib/types';
import { balanceOf } from '../balances';
import { addressArg, amountArg, amountOf, assetAt, isOwn, isUnlimited } from '../readArgs';
import type { AtStake, Scene, Speech, TellLines } from '../types';

const tokenOf = (action: Action) => addressArg(action, 'token') ?? action.contract ?? undefined;

/** Token, amount and parties of an action in words. */
export const tokenNames = (scene: Scene, action: Action, speech: Speech) => {
  const token = tokenOf(action);
  const asset = assetAt(scene, token);
  const asked = amountOf(scene, action);
  return {
    token: asset ? speech.symbol(asset) : speech.party(token),
    spender: speech.party(addressArg(action, 'spender')),
    amount: asked
      ? speech.amounts([asked], 'up')
      : speech.t('common.unitsOf', { units: String(amountArg(action, 'amount') ?? '?'), token: speech.party(token) }),
    to: speech.party(addressArg(action, 'to')),
    from: speech.party(addressArg(action, 'from')),
  };
};

/** approve and increaseAllowance: a right that outlives the transaction. */
export const approve: TellLines = (scene, action, speech) => {
  const words = tokenNames(scene, action, speech);
  if (amountArg(action, 'amount') === 0n)
    return {
      act: speech.t('actions.erc20.revoke', words),
      worst: speech.t('review.headline.approve.revoked', words),
      how: speech.t('review.headline.approve.revokedHow', words),
      atStake: [],
    };
  const asked = amountOf(scene, action);
  const token = tokenOf(action);
  const held = token ? balanceOf(scene, token) : undefined;
  // What an account of several owns is not the reader's own.
  const whose = action.actor ? 'review.headline.approve.of' : 'review.headline.approve';
  const owner = speech.party(action.actor);
  if (isUnlimited(action))
    return {
      act: speech.t(`actions.erc20.approveUnlimited${action.actor ? 'Of' : ''}`, words),
      worst:
        held && held.amount > 0n
          ? speech.t(`${whose}.worstAll`, { ...words, owner, amount: speech.amounts([held], 'up') })
          : speech.t(`${whose}.worstAny`, { ...words, owner }),
      how: speech.t(`${whose}.howUnlimited`, { ...words, owner }),
      atStake: held && held.amount > 0n ? [held] : [],
    };
  const reach: AtStake[] = asked ? [asked] : [];
  return {
    act: speech.t('actions.erc20.approve', words),
    worst: speech.t(`${whose}.worst`, { ...words, owner }),
    how: speech.t(`${whose}.how`, { ...words, owner }),
    atStake: reach,
  };
};

export const decreaseAllowance: TellLines = (scene, action, speech) => {
  const words = tokenNames(scene, action, speech);
  return {
    act: speech.t('actions.erc20.decreaseAllowance', words),
    worst: speech.t('review.headline.approve.lessened', words),
    how: speech.t('review.headline.approve.revokedHow', words),
    atStake: [],
  };
};

/** transfer and transferFrom: only whoever receives it could give it back. */
export const transfer: TellLines = (scene, action, speech) => {
  const words = tokenNames(scene, action, speech);
  const asked = amountOf(scene, action);
  const from = addressArg(action, 'from');
  const others = from !== undefined && !isOwn(scene, from);
  return {
    act: speech.t(from ? 'actions.erc20.transferFrom' : 'actions.erc20.transfer', words),
    worst: speech.t(others ? 'review.headline.transfer.worstOther' : 'review.headline.transfer.worst', words),
    how: speech.t('review.headline.transfer.how', words),
    atStake: asked && !others ? [asked] : [],
  };
};
