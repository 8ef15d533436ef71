import type { Entries } from './createEntries';
import { createListeners } from './createListeners';
import { isDoor } from './doors';
import {
  apply,
  createWeakMap,
  defineProperty,
  getOwnPropertyDescriptor,
  hasOwn,
  NativeProxy,
  ownKeys,
} from './natives';
import type { WalletFunction } from './Visit';

type Values = Record<PropertyKey, unknown>;

/**
 * A stand-in for a provider that cannot be patched: frozen, locked, or a Proxy that swallows definitions. It stands on
 * a fresh object, because a Proxy must repeat what a frozen target says. The wallet's functions run on the wallet's own
 * object, so private fields work, and that object never comes out: not as a result, not as a listener's `this`.
 *
 * @param prototype what the page may see as its prototype
 */
export const wrapProvider = (entries: Entries, provider: object, prototype: object | null): object => {
  const functions = createWeakMap<object, WalletFunction>();
  const outward = (value: unknown): unknown => (value === provider ? wrapper : value);
  const wrapListener = createListeners(outward);

  const wrapFunction = (name: PropertyKey, original: WalletFunction): WalletFunction => {
    const known = functions.get(original);
    if (known) return known;
    const wrapped = isDoor(name)
      ? entries.create({ name, original, self: provider, provider: wrapper })
      : (...args: unknown[]) => {
          if (args.length > 1) args[1] = wrapListener(name, args[1]);
          return outward(apply(original, provider, args));
        };
    functions.set(original, wrapped);
    return wrapped;
  };

  const read = (name: PropertyKey): unknown => {
    if (name === 'constructor') return prototype?.constructor;
    const value = (provider as Values)[name];
    if (typeof value !== 'function' || entries.isOurs(value)) return outward(value);
    return wrapFunction(name, value as WalletFunction);
  };

  const handler = {
    __proto__: null,
    get: (fresh, name) => (hasOwn(fresh, name) ? fresh[name] : read(name)),
    set: (fresh, name, value) => defineProperty(fresh, name, { __proto__: null, value, ...open } as PropertyDescriptor),
    has: (fresh, name) => hasOwn(fresh, name) || name in provider,
    ownKeys: () => ownKeys(provider),
    getPrototypeOf: () => prototype,
    getOwnPropertyDescriptor: (fresh, name) => {
      const own = getOwnPropertyDescriptor(fresh, name);
      if (own || !hasOwn(provider, name)) return own;
      return { __proto__: null, value: read(name), ...open } as PropertyDescriptor;
    },
  } as ProxyHandler<Values>;
  const wrapper: object = new NativeProxy<Values>({}, handler);
  return wrapper;
};

const open = { writable: true, enumerable: true, configurable: true };
