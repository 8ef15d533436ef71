import { apply, createWeakMap, isArray } from './natives';
import type { Ask } from './readClaims';
import type { Claims, WalletName } from './wire';

/**
 * Tells what the page learns of account and chain, from the first account on. Before that nothing is said: no traffic
 * before the user connects.
 */
export const createObserver = (tell: (claims: Claims, wallet: WalletName) => void) => {
  const connected = createWeakMap<object, true>();

  return (provider: object, method: string, value: unknown, wallet: WalletName, ask: Ask): void => {
    const chain = (chainId: unknown) => tell({ chainId, accounts: undefined }, wallet);
    const account = (accounts: unknown) => tell({ chainId: undefined, accounts }, wallet);

    if (connected.get(provider)) return method === 'eth_chainId' ? chain(value) : account(value);
    if (!isArray(value) || value.length === 0) return;
    connected.set(provider, true);
    account(value);
    ask('eth_chainId', chain);
    try {
      const { on } = provider as { on: (...args: unknown[]) => unknown };
      apply(on, provider, ['accountsChanged', account]);
      apply(on, provider, ['chainChanged', chain]);
    } catch {
      // A wallet whose events cannot be listened to is asked again at each request anyway.
    }
  };
};

export type Observer = ReturnType<typeof createObserver>;
