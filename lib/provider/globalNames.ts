import type { Certainty } from './isProvider';

/** Where wallets put a provider, or an object with providers in it. Others are found by their shape. */
export const globalNames: readonly string[] = [
  'ethereum',
  'BinanceChain',
  'avalanche',
  'bitkeep',
  'braveEthereum',
  'coin98',
  'coinbaseWalletExtension',
  'enkrypt',
  'exodus',
  'frontier',
  'okexchain',
  'okxwallet',
  'phantom',
  'rabby',
  'rabbyWalletRouter',
  'rainbow',
  'talismanEth',
  'tokenpocket',
  'trustWallet',
  'trustwallet',
  'xfi',
  'zerion',
  'zerionWallet',
];

const certain = { __proto__: null } as unknown as { [name: string]: true };
for (const name of globalNames) certain[name] = true;

/** `web3` is not among them: as often it is a page's own library, whose connection to a node is no wallet. */
export const certaintyOf = (name: unknown): Certainty =>
  typeof name === 'string' && certain[name] ? 'certain' : 'likely';

/** Providers inside such an object, and inside a provider that offers several. */
export const childNames: readonly string[] = [
  'ethereum',
  'currentProvider',
  'selectedProvider',
  'lastInjectedProvider',
  'provider',
  'providers',
  'providerMap',
  'rabbyEthereumProvider',
  'rabbyProvider',
];
