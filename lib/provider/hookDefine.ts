import type { Adopter } from './createAdopter';
import { certaintyOf } from './globalNames';
import { apply, define, isObject, keys, NativeProxy } from './natives';
import type { WalletFunction } from './Visit';

/**
 * Wallets that lock `window.ethereum` define it rather than assign it, and a locked property cannot be mended
 * afterwards. So what is defined on the window passes through here first.
 */
export const hookDefine = (scope: object, { adopt, guardGetter }: Adopter): void => {
  /** The descriptor with a guarded value or getter before the one that was given. */
  const guard = (name: unknown, given: unknown): unknown => {
    if (!isObject(given)) return given;
    const certainty = certaintyOf(name);
    const { value, get } = given as PropertyDescriptor;
    if (value === undefined && !get) return given;
    const safe = { __proto__: given } as PropertyDescriptor;
    if (get) define(safe, 'get', certainty === 'certain' ? guardGetter(get, certainty) : get);
    else define(safe, 'value', adopt(value, certainty));
    return safe;
  };

  const hook = (owner: object, name: string, run: (original: WalletFunction, args: unknown[]) => unknown) => {
    const original = (owner as Record<string, WalletFunction>)[name] as WalletFunction;
    const hooked = new NativeProxy(original, {
      __proto__: null,
      apply: (_, self, args: unknown[]) => (args[0] === scope ? run(original, args) : apply(original, self, args)),
    } as ProxyHandler<WalletFunction>);
    define(owner, name, hooked, false);
  };

  const one = (original: WalletFunction, args: unknown[]) => original(scope, args[1], guard(args[1], args[2]));
  hook(Object, 'defineProperty', one);
  hook(Reflect, 'defineProperty', one);
  hook(Object, 'defineProperties', (original, args) => {
    const given = args[1] as Record<string, unknown>;
    const safe = { __proto__: null } as unknown as Record<string, unknown>;
    const names = keys(given);
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      safe[name] = guard(name, given[name]);
    }
    return original(scope, safe);
  });
};
