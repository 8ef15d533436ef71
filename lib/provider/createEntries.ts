import type { HoldDeps } from './holdCall';
import { apply, createWeakMap, NativeProxy, settle } from './natives';
import { takeCall } from './takeCall';
import type { WalletFunction } from './Visit';
import type { WalletName } from './wire';

/** A function of a wallet that takes requests. */
export type Door = {
  readonly name: string;
  readonly original: WalletFunction;
  /** The provider for which it was found. */
  readonly provider: object;
  /** What it runs on, when that is not what the page calls it on: a provider behind a wrapper. */
  readonly self: object | undefined;
};

/** Makes the functions that the page gets instead of a wallet's own. */
export const createEntries = (deps: HoldDeps) => {
  /** Ours → the wallet's. */
  const originals = createWeakMap<object, WalletFunction>();
  /** A provider's own `request` as it was when it was first seen: nothing that the page puts there later is asked. */
  const requests = createWeakMap<object, WalletFunction>();
  /** By that `request`, which several objects of one wallet share. */
  const names = createWeakMap<object, WalletName>();

  const isOurs = (value: unknown): boolean => originals.get(value as object) !== undefined;

  const enter = ({ name, original, provider, self }: Door, called: unknown, args: unknown[]): unknown => {
    const request = requests.get(provider);
    // On the very object where that is one of the wallet's: several may share a prototype.
    const at = requests.get(called as object) === request ? called : provider;
    return takeCall(
      deps,
      {
        original,
        provider,
        self: self ?? called,
        envelope: name !== 'request',
        wallet: (request && names.get(request)) ?? {},
        ask: (method, answered) => {
          const silent = () => answered(undefined);
          try {
            settle(apply(request as WalletFunction, at, [{ __proto__: null, method }]), answered, silent);
          } catch {
            silent();
          }
        },
      },
      name === 'enable',
      args,
    );
  };

  return {
    isOurs,

    /** Remembers whom to ask for chain and accounts. */
    introduce: (provider: object) => {
      const { request } = provider as { request?: unknown };
      if (typeof request === 'function' && !requests.get(provider))
        requests.set(provider, originals.get(request) ?? (request as WalletFunction));
    },

    /** The first name counts: a page may announce a wallet again under another. */
    name: (provider: object, name: WalletName) => {
      const request = requests.get(provider);
      if (request && !names.get(request)) names.set(request, name);
    },

    /** Behind a Proxy without traps a function has no text to read, as the built-in ones have none. */
    create: (door: Door): WalletFunction => {
      const entry = {
        [door.name](this: unknown, ...args: unknown[]) {
          return enter(door, this, args);
        },
      }[door.name] as WalletFunction;
      const proxy = new NativeProxy(entry, { __proto__: null } as never);
      originals.set(proxy, door.original);
      return proxy;
    },
  };
};

export type Entries = ReturnType<typeof createEntries>;
