import type { End } from './createEnd';
import { createMetaMaskProvider, createPlainProvider, createSwallowingProxy } from './createProvider';
import type { Realm } from './createRealm';

/** How a wallet puts itself into a page. */
export type WalletKind = {
  name: string;
  install(realm: Realm, end: End): void;
  /** Whether `window.ethereum` can be guarded though the wallet ran before us, and by which way in else. */
  behind: 'guarded' | 'announced';
};

export const announce = (
  { window, globals }: Realm,
  provider: unknown,
  info: object = { name: 'W', rdns: 'w.test' },
) => {
  const detail = Object.freeze({ info: Object.freeze({ uuid: 'u', icon: 'data:', ...info }), provider });
  window.dispatchEvent(new globals.CustomEvent('eip6963:announceProvider', { detail }));
};

/** Says who it is at once and each time that a page asks, as EIP-6963 has it. */
const announceAlways = (realm: Realm, provider: unknown) => {
  realm.window.addEventListener('eip6963:requestProvider', () => announce(realm, provider));
  announce(realm, provider);
};

const locked = { writable: false, configurable: false, enumerable: true };

export const walletKinds: readonly WalletKind[] = [
  {
    name: 'plain assignment',
    behind: 'guarded',
    install: ({ window }, end) => {
      window.ethereum = createPlainProvider(end);
    },
  },
  {
    name: 'MetaMask: private fields behind a Proxy, engine below',
    behind: 'guarded',
    install: (realm, end) => {
      const provider = createMetaMaskProvider(end);
      realm.window.ethereum = provider;
      announceAlways(realm, provider);
    },
  },
  {
    name: 'Rabby: getter that cannot be changed, another object than window.rabby',
    behind: 'guarded',
    install: ({ window, globals }, end) => {
      const provider = createPlainProvider(end);
      const router = new Proxy(provider, {});
      globals.Object.defineProperty(window, 'rabby', { value: provider, ...locked });
      globals.Object.defineProperty(window, 'ethereum', { get: () => router, configurable: false });
    },
  },
  {
    name: 'Rainbow: announces a copy',
    behind: 'guarded',
    install: (realm, end) => {
      const provider = createPlainProvider(end);
      realm.globals.Object.defineProperty(realm.window, 'ethereum', { get: () => provider, configurable: false });
      announceAlways(realm, { ...provider });
    },
  },
  {
    name: 'locked value',
    behind: 'guarded',
    install: ({ window, globals }, end) => {
      globals.Object.defineProperty(window, 'ethereum', { value: createPlainProvider(end), ...locked });
    },
  },
  {
    name: 'locked and frozen',
    behind: 'announced',
    install: (realm, end) => {
      const provider = Object.freeze(createPlainProvider(end));
      realm.globals.Object.defineProperty(realm.window, 'ethereum', { value: provider, ...locked });
      announceAlways(realm, provider);
    },
  },
  {
    name: 'frozen, defined with others at once',
    behind: 'announced',
    install: (realm, end) => {
      const provider = Object.freeze(createPlainProvider(end));
      realm.globals.Object.defineProperties(realm.window, { ethereum: { value: provider, ...locked } });
      announceAlways(realm, provider);
    },
  },
  {
    name: 'Brave: a request that cannot be written',
    behind: 'announced',
    install: (realm, end) => {
      const provider = createPlainProvider(end);
      Object.defineProperty(provider, 'request', { value: provider.request, ...locked });
      realm.globals.Object.defineProperty(realm.window, 'ethereum', { value: provider, ...locked });
      announceAlways(realm, provider);
    },
  },
  {
    name: 'a Proxy that swallows definitions',
    behind: 'announced',
    install: (realm, end) => {
      const provider = createSwallowingProxy(createPlainProvider(end));
      realm.globals.Object.defineProperty(realm.window, 'ethereum', { value: provider, ...locked });
      announceAlways(realm, provider);
    },
  },
  {
    name: 'Ambire: a new Proxy at each access',
    behind: 'guarded',
    install: ({ window, globals }, end) => {
      const provider = createPlainProvider(end);
      globals.Object.defineProperty(window, 'ethereum', { get: () => new Proxy(provider, {}), configurable: false });
    },
  },
];
