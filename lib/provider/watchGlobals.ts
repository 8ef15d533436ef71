import type { Adopter } from './createAdopter';
import { certaintyOf, globalNames } from './globalNames';
import { attempt, defineProperty, descriptorOf, each, getOwnPropertyNames, keys } from './natives';

/** Guards what wallets put on the window: what is there, what is assigned to `ethereum`, what is found later. */
export const watchGlobals = (scope: object, { adopt, guardProperty }: Adopter) => {
  let ethereum: unknown;
  let known = 0;
  const get = () => ethereum;
  const set = (value: unknown) => {
    ethereum = adopt(value, 'certain');
  };
  if (!descriptorOf(scope, 'ethereum'))
    defineProperty(scope, 'ethereum', { __proto__: null, get, set, enumerable: true, configurable: true } as never);

  return {
    /** Guards what stands under the known names now, and what has come under any other. */
    scan: () => {
      const names = getOwnPropertyNames(scope);
      // The list of all names is long: where none has come there is nothing new in it.
      each(names.length === known ? keys(globalNames) : names, (name) =>
        attempt(() => guardProperty(scope, name, certaintyOf(name))),
      );
      known = names.length;
    },

    /** Takes `ethereum` back when no wallet used it: without a wallet a page shall not find it. */
    clear: () => {
      if (ethereum === undefined && descriptorOf(scope, 'ethereum')?.set === set)
        delete (scope as { ethereum?: unknown }).ethereum;
    },
  };
};
