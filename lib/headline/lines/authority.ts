import type { Action } from '@/lib/types';
import { addressArg } from '../readArgs';
import type { Speech, TellLines } from '../types';
import { order, root } from './order';
import { untilText } from './untilText';

/** Whoever stands for a party in an action's arguments, in words. */
const wordsOf = (action: Action, speech: Speech) => {
  const party = (...names: readonly string[]) => {
    const found = names.map((name) => addressArg(action, name)).find((address) => address !== undefined);
    return found && !/^0x0{40}$/.test(found) ? speech.party(found) : speech.t('rules.ownership-change.nobody');
  };
  const { tokenId, threshold } = action.args;
  return {
    contract: speech.party(action.contract ?? undefined),
    of: speech.party(
      addressArg(action, 'of') ??
        addressArg(action, 'safe') ??
        addressArg(action, 'account') ??
        action.contract ??
        undefined,
    ),
    to: party('newOwner', 'grantee', 'implementation', 'operator', 'delegatee', 'to'),
    collection: speech.party(addressArg(action, 'collection') ?? action.contract ?? undefined),
    id: typeof tokenId === 'bigint' ? String(tokenId) : '',
    threshold: typeof threshold === 'bigint' ? String(threshold) : '',
    until: untilText(action, speech),
  };
};

/** `review.headline.authority.<kind>`: the same three sentences for each action of a kind. */
const told =
  (kind: string): TellLines =>
  (_scene, action, speech) => {
    const words = wordsOf(action, speech);
    const later = action.signed ? speech.t('review.headline.authority.later', words) : '';
    return {
      act: speech.t(`actions.authority.${kind}`, words),
      worst: speech.t(`review.headline.authority.${kind}.worst`, words),
      how: [speech.t(`review.headline.authority.${kind}.how`, words), later].filter(Boolean).join(' '),
      atStake: [],
    };
  };

const given =
  (yes: TellLines, no: TellLines): TellLines =>
  (scene, action, speech) =>
    (action.args.allowed === false || action.args.approved === false ? no : yes)(scene, action, speech);

const governing: TellLines = (scene, action, speech) => {
  const change = String(action.args.change);
  const kind = ['disableModule', 'uninstallModule'].includes(change)
    ? 'moduleLess'
    : change === 'changeThreshold'
      ? 'threshold'
      : addressArg(action, 'grantee')
        ? 'governing'
        : 'ownerLess';
  return told(kind)(scene, action, speech);
};

/** Power that goes to somebody else without a token that moves, by call or by signature. */
export const authorityLines: Readonly<Record<string, TellLines>> = {
  'seaport.order': order,
  'seaport.fulfil': order,
  'seaport.cancelOrders': told('ordersLess'),
  'unknown.cancelOrders': told('ordersLess'),
  'seaport.matchOrders': told('ordersOthers'),
  'seaport.validateOrders': told('ordersOthers'),
  'unknown.order': order,
  'unknown.signRoot': root,
  'unknown.changeOwner': told('owner'),
  'unknown.grantRole': told('role'),
  'unknown.revokeRole': told('roleLess'),
  'unknown.upgrade': told('upgrade'),
  'safe.changeSafe': governing,
  'erc4337.changeAccount': governing,
  'safe.approveHash': told('hash'),
  'safe.signSafeMessage': told('accountMessage'),
  'safe.execTransaction': told('shared'),
  'erc4337.userOperation': told('operation'),
  'unknown.authorizeCall': told('relayed'),
  'unknown.batch': told('batch'),
  'unknown.delegateCall': told('foreignCode'),
  'unknown.approveDelegation': given(told('credit'), told('creditLess')),
  'unknown.authorizeLending': given(told('lending'), told('lendingLess')),
  'unknown.approvePositionManager': given(told('manager'), told('lendingLess')),
  'erc721.approve': told('nft'),
  'erc721.permit': told('nft'),
  'erc1155.approve': told('nft'),
  'erc721.permitForAll': given(told('nfts'), told('nftsLess')),
  'erc721.transferFrom': told('nftSent'),
  'erc1155.transferFrom': told('nftSent'),
  'unknown.vote': told('vote'),
  'unknown.delegateVotes': told('votes'),
};
