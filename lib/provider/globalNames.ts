import type { Certainty } from './isProvider';

/** Where wallets put a provider, or an object with providers in it, behind getters too. Others are known by shape. */
export const globalNames: { readonly [name: PropertyKey]: 1 } = {
  __proto__: null as never,
  ethereum: 1,
  BinanceChain: 1,
  coinbaseWalletExtension: 1,
  okxwallet: 1,
  phantom: 1,
  rabby: 1,
  rabbyWalletRouter: 1,
  trustwallet: 1,
  zerion: 1,
};

/** `web3` is not among them: as often it is a page's own library, whose connection to a node is no wallet. */
export const certaintyOf = (name: unknown): Certainty =>
  typeof name === 'string' && globalNames[name] ? 'certain' : 'likely';

/** Providers inside such an object, and inside a provider that offers several. */
export const childNames: readonly string[] = [
  'ethereum',
  'currentProvider',
  'selectedProvider',
  'lastInjectedProvider',
  'provider',
  'providers',
  'providerMap',
  'rabbyProvider',
];
