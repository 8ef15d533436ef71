import type { Entries } from './createEntries';
import { doors, innerDoors } from './doors';
import {
  apply,
  createWeakMap,
  define,
  descriptorOf,
  each,
  hasOwn,
  NativeProxy,
  objectPrototype,
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
export const wrapProvider = (entries: Entries, provider: object, prototype: object): object => {
  /** The wallet's function → what the page gets; the page's listener → what the wallet gets. */
  const functions = createWeakMap<object, WalletFunction>();
  const outward = (value: unknown): unknown => (value === provider ? wrapper : value);

  const remember = (original: WalletFunction, create: () => WalletFunction): WalletFunction => {
    const known = functions.get(original);
    if (known) return known;
    const created = create();
    functions.set(original, created);
    return created;
  };

  /** An event emitter calls its listeners with itself as `this`. */
  const wrapListener = (listener: WalletFunction) =>
    remember(
      listener,
      () =>
        function (this: unknown, ...args: unknown[]) {
          return apply(listener, outward(this), args);
        },
    );

  const wrapFunction = (name: PropertyKey, original: WalletFunction) =>
    remember(original, () =>
      doors[name]
        ? entries.create({ name: name as string, original, provider, self: provider })
        : (...args: unknown[]) => {
            each(args, (value, index) => {
              if (typeof value === 'function') args[index] = wrapListener(value as WalletFunction);
            });
            return outward(apply(original, provider, args));
          },
    );

  const read = (name: PropertyKey): unknown => {
    if (name === '__proto__') return prototype;
    // What every object has would hand out the wallet's own functions if it ran on the wallet's own object.
    if (hasOwn(objectPrototype, name)) return (prototype as Values)[name];
    if (innerDoors[name]) return undefined;
    const value = (provider as Values)[name];
    if (typeof value !== 'function' || entries.isOurs(value)) return outward(value);
    return wrapFunction(name, value as WalletFunction);
  };

  const wrapper: object = new NativeProxy<Values>({}, {
    __proto__: null,
    get: (fresh, name) => (hasOwn(fresh, name) ? fresh[name] : read(name)),
    set: (fresh, name, value) => define(fresh, name, value),
    has: (fresh, name) => hasOwn(fresh, name) || name in provider,
    ownKeys: () => ownKeys(provider),
    getPrototypeOf: () => prototype,
    getOwnPropertyDescriptor: (fresh, name) => {
      const own = descriptorOf(fresh, name);
      if (own || !hasOwn(provider, name)) return own;
      const copy = {};
      define(copy, name, read(name));
      return descriptorOf(copy, name);
    },
  } as ProxyHandler<Values>);
  return wrapper;
};
