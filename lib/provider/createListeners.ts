import { apply, createWeakMap } from './natives';
import type { WalletFunction } from './Visit';

const takesListener: { readonly [name: PropertyKey]: true } = {
  __proto__: null as never,
  on: true,
  once: true,
  addListener: true,
  prependListener: true,
  prependOnceListener: true,
  off: true,
  removeListener: true,
};

/** An event emitter calls its listeners with itself as `this`; they get `outward` of it, and can be removed again. */
export const createListeners = (outward: (value: unknown) => unknown) => {
  const wrapped = createWeakMap<object, WalletFunction>();

  return (name: PropertyKey, listener: unknown): unknown => {
    if (typeof listener !== 'function' || takesListener[name] !== true) return listener;
    const known = wrapped.get(listener);
    if (known) return known;
    const wrapper = function (this: unknown, ...args: unknown[]) {
      return apply(listener, outward(this), args);
    };
    wrapped.set(listener, wrapper);
    return wrapper;
  };
};
