import type { Patch } from './createPatcher';
import { findProperty } from './findProperty';
import { childNames } from './globalNames';
import { type Certainty, isProvider } from './isProvider';
import { apply, createWeakMap, defineProperty, getOwnPropertyDescriptor, isArray, mapForEach, mapSet } from './natives';

const MAX_DEPTH = 3;

type Getter = () => unknown;

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

/** Finds the providers in what a wallet put somewhere, and guards them. */
export const createAdopter = (patch: Patch) => {
  const guardedGetters = createWeakMap<Getter, true>();

  /** Guards a value: what comes back is what the page may have instead. */
  const adopt = (value: unknown, certainty: Certainty, depth = 0): unknown => {
    if (!isObject(value) || depth > MAX_DEPTH) return value;
    try {
      const safe = isProvider(value, certainty) ? patch(value) : value;
      for (let index = 0; index < childNames.length; index += 1) {
        const name = childNames[index] as string;
        const found = findProperty(value, name);
        if (found) guardProperty(found.owner, name, certainty, value, depth + 1);
      }
      return safe;
    } catch {
      // An object that throws when it is looked at: a trap of the page, no wallet.
      return value;
    }
  };

  const guardList = (list: object, certainty: Certainty, depth: number) => {
    if (isArray(list)) {
      for (let index = 0; index < list.length; index += 1) guardProperty(list, `${index}`, certainty, list, depth);
      return;
    }
    mapForEach(list as Map<unknown, unknown>, (value, key) => {
      const safe = adopt(value, certainty, depth);
      if (safe !== value) mapSet(list as Map<unknown, unknown>, key, safe);
    });
  };

  const guardGetter = (get: Getter, certainty: Certainty): Getter => {
    if (guardedGetters.get(get)) return get;
    const guarded = {
      get(this: unknown) {
        return adopt(apply(get, this, []), certainty);
      },
    }.get;
    guardedGetters.set(guarded, true);
    return guarded;
  };

  /** Guards what a property holds, and puts a wrapper there where one was needed. */
  const guardProperty = (owner: object, name: string, certainty: Certainty, self: object = owner, depth = 0): void => {
    const descriptor = getOwnPropertyDescriptor(owner, name);
    if (!descriptor || depth > MAX_DEPTH) return;
    if ('value' in descriptor) {
      const { value } = descriptor as { value: unknown };
      if ((name === 'providers' || name === 'providerMap') && isObject(value)) {
        guardList(value, certainty, depth);
        return;
      }
      const safe = adopt(value, certainty, depth);
      if (safe !== value) defineProperty(owner, name, { __proto__: null, ...descriptor, value: safe } as never);
    } else if (descriptor.get) {
      const get = guardGetter(descriptor.get, certainty);
      adopt(apply(get, self, []), certainty, depth);
      if (get !== descriptor.get && descriptor.configurable)
        defineProperty(owner, name, { __proto__: null, ...descriptor, get } as never);
    }
  };

  /** A getter that gives guarded values already. */
  const trust = (get: Getter) => guardedGetters.set(get, true);

  return { adopt, guardGetter, guardProperty, trust };
};

export type Adopter = ReturnType<typeof createAdopter>;
