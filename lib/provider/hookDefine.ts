import type { Adopter } from './createAdopter';
import { certaintyOf } from './globalNames';
import { apply, define, each, isObject, keys, NativeProxy } from './natives';
import type { WalletFunction } from './Visit';

/**
 * Wallets that lock `window.ethereum` define it rather than assign it, and a locked property cannot be mended
 * afterwards. So what is defined on the window passes through here first.
 */
export const hookDefine = (scope: object, { adopt, guardGetter }: Adopter): void => {
  /** The descriptor with a guarded value or getter before the one that was given. */
  const guard = (name: unknown, given: unknown): unknown => {
    if (!isObject(given)) return given;
    const { value, get } = given as PropertyDescriptor;
    const safe = { __proto__: given } as unknown as object;
    if (typeof get === 'function') define(safe, 'get', guardGetter(get, certaintyOf(name)));
    if (isObject(value)) define(safe, 'value', adopt(value, certaintyOf(name)));
    return safe;
  };

  const hook = (name: 'defineProperty' | 'defineProperties', change: (args: unknown[]) => void) => {
    const hooked = new NativeProxy(
      Object[name] as WalletFunction,
      {
        __proto__: null,
        apply: (original, self, args: unknown[]) => {
          if (args[0] === scope) change(args);
          return apply(original, self, args);
        },
      } as ProxyHandler<WalletFunction>,
    );
    define(Object, name, hooked, false);
  };

  hook('defineProperty', (args) => {
    args[2] = guard(args[1], args[2]);
  });
  hook('defineProperties', (args) => {
    const given = args[1] as Record<string, unknown>;
    const safe = { __proto__: null } as unknown as object;
    each(keys(given), (name) => define(safe, name, guard(name, given[name])));
    args[1] = safe;
  });
};
