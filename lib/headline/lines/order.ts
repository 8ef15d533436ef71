import type { Action, ArgValue, Asset } from '@/lib/types';
import { assetAt } from '../readArgs';
import type { AtStake, Scene, Speech, TellLines } from '../types';
import { untilText } from './untilText';

type Item = { token: string | null; amount: bigint; id?: bigint };

const itemsOf = ({ args }: Action, side: 'gives' | 'gets'): readonly Item[] => {
  const list = args[side];
  return (Array.isArray(list) ? list : []).filter(
    (item: ArgValue): item is Item =>
      typeof item === 'object' && item !== null && 'amount' in item && typeof item.amount === 'bigint',
  );
};

/** Coins whose token is known; NFTs and tokens without a name are told, not counted. */
const coinOf = (scene: Scene, { token, amount, id }: Item): AtStake | undefined => {
  if (id !== undefined) return undefined;
  const asset = token === null ? nativeOf(scene) : assetAt(scene, token as `0x${string}`);
  return asset && { asset, amount };
};

const nativeOf = (scene: Scene): Asset => ({
  address: null,
  symbol: scene.catalogue.chain(scene.request.chainId)?.nativeSymbol ?? 'ETH',
  decimals: 18,
  verified: true,
});

const told = (scene: Scene, items: readonly Item[], speech: Speech, rounding: 'down' | 'up'): string => {
  const parts = items.slice(0, 3).map((item) => {
    const coin = coinOf(scene, item);
    const token = speech.party((item.token ?? undefined) as `0x${string}` | undefined);
    if (coin) return speech.amounts([coin], rounding);
    return item.id === undefined
      ? speech.t('common.unitsOf', { units: String(item.amount), token })
      : speech.t('rules.parts.nft', { id: String(item.id), collection: token });
  });
  const rest = items.length - parts.length;
  const all = rest > 0 ? [...parts, speech.t('rules.parts.more', { count: rest })] : parts;
  if (all.length === 0) return speech.t('common.nothing');
  return all.reduce((before, next, index) =>
    speech.t(index === all.length - 1 ? 'common.listLast' : 'common.listNext', { before, next }),
  );
};

/** Signed, made on the chain, or carried out here and now. */
const howOf = ({ type, signed }: Action): string => (type === 'fulfil' ? 'howNow' : signed ? 'how' : 'howCall');

/** An exchange that anybody can carry out with the signature, or that the call carries out. */
export const order: TellLines = (scene, action, speech) => {
  const [gives, gets] = [itemsOf(action, 'gives'), itemsOf(action, 'gets')];
  const words = {
    gives: told(scene, gives, speech, 'up'),
    gets: told(scene, gets, speech, 'down'),
    until: untilText(action, speech),
  };
  const nothing = gets.every(({ amount }) => amount === 0n);
  return {
    act: speech.t('actions.order.exchange', words),
    worst: speech.t(`review.headline.order.${nothing ? 'worstNothing' : 'worst'}`, words),
    how: speech.t(`review.headline.order.${howOf(action)}`, words),
    atStake: gives.flatMap((item) => coinOf(scene, item) ?? []),
  };
};

/** A number that stands for orders which it does not show. */
export const root: TellLines = (_scene, _action, speech) => ({
  act: speech.t('actions.order.root'),
  worst: speech.t('review.headline.order.rootWorst'),
  how: speech.t('review.headline.order.rootHow'),
  atStake: [],
});
