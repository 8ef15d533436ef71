import { apply, attempt, createWeakMap, isArray } from './natives';
import type { Visit } from './Visit';
import type { Claims, WalletName } from './wire';

type Seen = Pick<Visit, 'provider' | 'wallet' | 'ask'>;

/**
 * Tells what the page learns of account and chain, from the first account on. Before that nothing is said: no traffic
 * before the user connects.
 */
export const createObserver = (tell: (claims: Claims, wallet: WalletName) => void) => {
  const connected = createWeakMap<object, true>();

  return ({ provider, wallet, ask }: Seen, method: unknown, value: unknown): void => {
    const chain = (chainId: unknown) => tell({ chainId, accounts: undefined }, wallet);
    const account = (accounts: unknown) => tell({ chainId: undefined, accounts }, wallet);

    if (connected.get(provider)) {
      if (method === 'eth_chainId') chain(value);
      else account(value);
    } else if (method !== 'eth_chainId' && isArray(value) && value.length > 0) {
      connected.set(provider, true);
      account(value);
      ask('eth_chainId', chain);
      // A wallet whose events cannot be listened to is asked again at each request anyway.
      attempt(() => {
        const { on } = provider as { on: (...args: unknown[]) => unknown };
        apply(on, provider, ['accountsChanged', account]);
        apply(on, provider, ['chainChanged', chain]);
      });
    }
  };
};

export type Observer = ReturnType<typeof createObserver>;
