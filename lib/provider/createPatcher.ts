import type { Entries } from './createEntries';
import { doors, innerDoors } from './doors';
import { findProperty, plainValue } from './findProperty';
import { attempt, createWeakMap, define, getPrototypeOf, isObject, objectPrototype } from './natives';
import type { WalletFunction } from './Visit';
import { wrapProvider } from './wrapProvider';

/** Puts our entries in the place of a provider's functions. */
export const createPatcher = (entries: Entries) => {
  /** Provider → what the page may have of it: itself, or a wrapper. */
  const guarded = createWeakMap<object, object>();

  const replace = (owner: object, name: string, original: unknown, enumerable: unknown, provider: object) => {
    if (typeof original !== 'function' || entries.isOurs(original)) return;
    const entry = entries.create({ name, original: original as WalletFunction, provider, self: undefined });
    // A Proxy may throw, or only say that it did it: whoever looks afterwards finds it unguarded.
    attempt(() => define(owner, name, entry, enumerable === true));
  };

  /** The function on the object itself, and the ones behind it on its prototypes, which a page could take instead. */
  const patchDoor = (object: object, name: string, provider: object, from: object | null = object) => {
    const found = findProperty(from, name);
    if (!found) return;
    const { owner, descriptor } = found;
    const { value, get, enumerable } = descriptor;
    if (get) replace(object, name, (object as Record<string, unknown>)[name], enumerable, provider);
    else replace(owner, name, value, enumerable, provider);
    patchDoor(object, name, provider, getPrototypeOf(owner));
  };

  /** Whether a page that takes any door finds ours; a wallet whose doors throw when they are looked at is not. */
  const isGuarded = (object: object): boolean => {
    try {
      for (const name in doors) {
        const value = (object as Record<string, unknown>)[name];
        if (typeof value === 'function' && !entries.isOurs(value)) return false;
      }
      for (const at in innerDoors) {
        const value = plainValue(object, at);
        const inner = isObject(value) && plainValue(value, innerDoors[at] as string);
        if (inner && !entries.isOurs(inner)) return false;
      }
      return true;
    } catch {
      return false;
    }
  };

  const wrap = (provider: object): object => {
    let prototype: object | null = null;
    attempt(() => {
      prototype = getPrototypeOf(provider);
    });
    return wrapProvider(entries, provider, prototype && isGuarded(prototype) ? prototype : objectPrototype);
  };

  /** Guards a provider in place, or gives a wrapper where that cannot be done. To repeat it is safe. */
  return (provider: object): object => {
    const known = guarded.get(provider);
    if (known !== undefined && (known !== provider || isGuarded(provider))) return known;
    attempt(() => entries.introduce(provider));
    attempt(() => {
      for (const name in doors) patchDoor(provider, name, provider);
      for (const at in innerDoors) {
        const inner = plainValue(provider, at);
        if (isObject(inner)) patchDoor(inner, innerDoors[at] as string, provider);
      }
    });
    const safe = isGuarded(provider) ? provider : wrap(provider);
    guarded.set(provider, safe);
    guarded.set(safe, safe);
    return safe;
  };
};

export type Patch = ReturnType<typeof createPatcher>;
