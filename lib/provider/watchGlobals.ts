import type { Adopter } from './createAdopter';
import { certaintyOf, globalNames } from './globalNames';
import { defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames } from './natives';

/** Guards what wallets put on the window: what is there, what is assigned to `ethereum`, what is found later. */
export const watchGlobals = (scope: object, { adopt, guardProperty, trust }: Adopter) => {
  let ethereum: unknown;
  let known = 0;
  const get = () => ethereum;
  const set = (value: unknown) => {
    ethereum = adopt(value, 'certain');
  };
  trust(get);
  if (!getOwnPropertyDescriptor(scope, 'ethereum'))
    defineProperty(scope, 'ethereum', { __proto__: null, get, set, enumerable: true, configurable: true } as never);

  const scanNames = (names: readonly string[]) => {
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      guardProperty(scope, name, certaintyOf(name));
    }
  };

  return {
    /** Guards what stands under the known names now, and with `all` what has come under any other. */
    scan: (all: boolean) => {
      const names = getOwnPropertyNames(scope);
      scanNames(all && names.length !== known ? names : globalNames);
      known = names.length;
    },

    /** Takes `ethereum` back when no wallet used it: without a wallet a page shall not find it. */
    clear: () => {
      if (ethereum === undefined && getOwnPropertyDescriptor(scope, 'ethereum')?.get === get)
        delete (scope as { ethereum?: unknown }).ethereum;
    },
  };
};
