import type { HoldDeps } from './holdCall';
import { apply, createWeakMap, defineProperty, NativeProxy, settle } from './natives';
import type { Ask } from './readClaims';
import { resultOf } from './response';
import { takeCall } from './takeCall';
import type { WalletFunction } from './Visit';
import type { WalletName } from './wire';

/** A function of a wallet that takes requests. */
export type Door = {
  readonly name: string;
  readonly original: WalletFunction;
  /** What the function runs on, when it is not what the page calls it on: a wrapped provider. */
  readonly self?: object;
  /** The provider that the function belongs to, when it is not what the page calls it on: MetaMask's engine. */
  readonly provider?: object;
};

/** Makes the functions that the page gets instead of a wallet's own. */
export const createEntries = (deps: HoldDeps) => {
  const ours = createWeakMap<object, true>();
  const names = createWeakMap<object, WalletName>();

  const isOurs = (value: unknown): boolean => typeof value === 'function' && ours.get(value) === true;

  const askThrough =
    ({ name, original }: Door, self: unknown, provider: object): Ask =>
    (method, answered) => {
      const open = () => answered(undefined);
      try {
        const { request } = provider as { request?: WalletFunction };
        if (isOurs(request)) settle(apply(request as WalletFunction, provider, [{ method }]), answered, open);
        else if (name === 'request') settle(apply(original, self, [{ method }]), answered, open);
        else
          apply(original, self, [
            { id: 1, jsonrpc: '2.0', method, params: [] },
            (_: unknown, response: unknown) => answered(resultOf(response)),
          ]);
      } catch {
        open();
      }
    };

  const enter = (door: Door, called: unknown, args: unknown[]): unknown => {
    const self = door.self ?? called;
    const provider = door.provider ?? ((typeof called === 'object' && called !== null ? called : {}) as object);
    const about = {
      original: door.original,
      self,
      provider,
      envelope: door.name !== 'request',
      wallet: names.get(provider) ?? {},
      ask: askThrough(door, self, provider),
    };
    return takeCall(deps, about, door.name === 'enable', args);
  };

  return {
    isOurs,
    name: (provider: object, name: WalletName) => names.set(provider, name),
    /** Behind a Proxy without traps a function has no text to read, as the built-in ones have none. */
    create: (door: Door): WalletFunction => {
      const entry = {
        [door.name](this: unknown, ...args: unknown[]) {
          return enter(door, this, args);
        },
      }[door.name] as WalletFunction;
      defineProperty(entry, 'length', { __proto__: null, value: door.original.length, configurable: true } as never);
      const proxy = new NativeProxy(entry, { __proto__: null } as never);
      ours.set(proxy, true);
      return proxy;
    },
  };
};

export type Entries = ReturnType<typeof createEntries>;
