import type { Entries } from './createEntries';
import { doors, innerDoors } from './doors';
import { findProperty, plainValue } from './findProperty';
import { createWeakMap, defineProperty, getPrototypeOf, objectPrototype } from './natives';
import type { WalletFunction } from './Visit';
import { wrapProvider } from './wrapProvider';

const MAX_PROTOTYPES = 16;

/** Puts our entries in the place of a provider's functions. */
export const createPatcher = (entries: Entries) => {
  /** Provider → what the page may have of it: itself, or a wrapper. */
  const guarded = createWeakMap<object, object>();

  const replace = (owner: object, name: string, original: unknown, enumerable: boolean, provider?: object) => {
    if (typeof original !== 'function' || entries.isOurs(original)) return;
    const value = entries.create({ name, original: original as WalletFunction, provider });
    try {
      defineProperty(owner, name, { __proto__: null, value, enumerable, writable: true, configurable: true } as never);
    } catch {
      // A Proxy that throws: whoever looks afterwards finds it unguarded.
    }
  };

  /** The function on the object itself, and the ones behind it on its prototypes, which a page could take instead. */
  const patchDoor = (object: object, name: string, provider?: object) => {
    let from: object | null = object;
    for (let step = 0; from !== null && step < MAX_PROTOTYPES; step += 1) {
      const found = findProperty(from, name);
      if (!found) return;
      const { owner, descriptor } = found;
      const enumerable = descriptor.enumerable === true;
      if ('value' in descriptor) replace(owner, name, descriptor.value, enumerable, provider);
      else replace(object, name, (object as Record<string, unknown>)[name], enumerable, provider);
      from = getPrototypeOf(owner);
    }
  };

  const isGuarded = (object: object): boolean => {
    try {
      for (let index = 0; index < doors.length; index += 1) {
        const value = (object as Record<string, unknown>)[doors[index] as string];
        if (typeof value === 'function' && !entries.isOurs(value)) return false;
      }
      return true;
    } catch {
      return false;
    }
  };

  const wrap = (provider: object): object => {
    const prototype = getPrototypeOf(provider);
    return wrapProvider(entries, provider, prototype !== null && isGuarded(prototype) ? prototype : objectPrototype);
  };

  /** Guards a provider in place, or gives a wrapper where that cannot be done. To repeat it is safe. */
  return (provider: object): object => {
    const known = guarded.get(provider);
    if (known !== undefined && (known !== provider || isGuarded(provider))) return known;
    for (let index = 0; index < doors.length; index += 1) patchDoor(provider, doors[index] as string);
    for (let index = 0; index < innerDoors.length; index += 1) {
      const { at, door } = innerDoors[index] as (typeof innerDoors)[number];
      const object = plainValue(provider, at);
      if (typeof object === 'object' && object !== null) patchDoor(object, door, provider);
    }
    const safe = isGuarded(provider) ? provider : wrap(provider);
    guarded.set(provider, safe);
    guarded.set(safe, safe);
    return safe;
  };
};

export type Patch = ReturnType<typeof createPatcher>;
