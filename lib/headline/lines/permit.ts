import type { Action } from '@/lib/types';
import { balanceOf } from '../balances';
import { addressArg, amountOf, isUnlimited } from '../readArgs';
import type { AtStake, Speech, TellLines } from '../types';
import { tokenNames } from './token';

/** Later than this is no end that anybody waits for: the year 2100. */
const FOREVER = 4_102_444_800;

const until = (action: Action, speech: Speech): string => {
  const value = action.args.expiration ?? action.args.deadline;
  const end = typeof value === 'bigint' || typeof value === 'number' ? Number(value) : undefined;
  return end === undefined || end > FOREVER
    ? speech.t('review.headline.permit.forever')
    : speech.t('review.headline.permit.until', { date: speech.date(end) });
};

/** permit and Permit2: what approve does, by whoever holds the signature. */
export const permit: TellLines = (scene, action, speech) => {
  const words = { ...tokenNames(scene, action, speech), until: until(action, speech) };
  const unlimited = isUnlimited(action);
  const asked = amountOf(scene, action);
  const kind = action.type === 'permitTransfer' ? 'once' : action.signed ? 'signed' : 'given';
  const token = addressArg(action, 'token');
  const held = unlimited && token ? balanceOf(scene, token) : undefined;
  const most = unlimited ? held : asked;
  const atStake: AtStake[] = most && most.amount > 0n ? [most] : [];
  if (asked?.amount === 0n)
    return {
      act: speech.t('actions.erc20.revoke', words),
      worst: speech.t('review.headline.approve.revoked', words),
      how: speech.t('review.headline.approve.revokedHow', words),
      atStake: [],
    };
  return {
    act: speech.t(unlimited ? 'actions.permit.unlimited' : 'actions.permit.amount', words),
    worst:
      held && held.amount > 0n
        ? speech.t('review.headline.approve.worstAll', { ...words, amount: speech.amounts([held], 'up') })
        : speech.t(`review.headline.approve.${unlimited ? 'worstAny' : 'worst'}`, words),
    how: speech.t(`review.headline.permit.${kind}`, words),
    atStake,
  };
};

/** transferWithAuthorization, by signature: gone as soon as somebody hands it in. */
export const signedTransfer: TellLines = (scene, action, speech) => {
  const words = { ...tokenNames(scene, action, speech), until: until(action, speech) };
  const asked = amountOf(scene, action);
  return {
    act: speech.t('actions.erc20.transfer', words),
    worst: speech.t('review.headline.transfer.worst', words),
    how: `${speech.t('review.headline.permit.transfer', words)} ${speech.t('review.headline.transfer.how', words)}`,
    atStake: asked ? [asked] : [],
  };
};

/** setApprovalForAll: everything of one collection, withdrawal tickets among them. */
export const approveAll: TellLines = (_scene, action, speech) => {
  const words = {
    spender: speech.party(addressArg(action, 'operator') ?? addressArg(action, 'spender')),
    collection: speech.party(addressArg(action, 'collection') ?? action.contract ?? undefined),
  };
  const given = action.args.approved !== false;
  return {
    act: speech.t(given ? 'actions.collection.approveAll' : 'actions.collection.revokeAll', words),
    worst: speech.t(given ? 'review.headline.collection.worst' : 'review.headline.collection.revoked', words),
    how: speech.t(given ? 'review.headline.collection.how' : 'review.headline.approve.revokedHow', words),
    atStake: [],
  };
};
