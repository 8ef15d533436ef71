import { foreignText } from '@/lib/format/foreignText';
import { addressArg } from '../readArgs';
import type { Scene, Speech, TellLines } from '../types';

/** Requests that are answered by the wallet itself: nothing moves, but something may later. */
const told =
  (kind: string): TellLines =>
  (scene, action, speech) => {
    const { args } = action;
    const words = {
      chain: chainOf(args.chainId, scene, speech),
      name: foreignText(args.name, { max: 48 }),
      endpoint: Array.isArray(args.rpcUrls) ? foreignText(args.rpcUrls.join(', '), { max: 120 }) : '',
      party: speech.party(addressArg(action, 'grantee') ?? addressArg(action, 'delegate')),
    };
    return {
      act: speech.t(`actions.permission.${kind}`, words),
      worst: speech.t(`review.headline.permission.${kind}.worst`, words),
      how: speech.t(`review.headline.permission.${kind}.how`, words),
      atStake: [],
    };
  };

const chainOf = (value: unknown, { catalogue }: Scene, speech: Speech): string => {
  if (typeof value !== 'number' && typeof value !== 'bigint') return speech.t('review.site.chainUnnamed');
  if (BigInt(value) === 0n) return speech.t('review.site.everyChain');
  return catalogue.chain(Number(value))?.name ?? speech.t('review.site.chain', { id: Number(value) });
};

export const connect = told('connect');
export const switchChain = told('switchChain');
export const addChain = told('addChain');
export const watchAsset = told('watchAsset');
export const grantSession = told('grantSession');
export const setCode = told('setCode');
