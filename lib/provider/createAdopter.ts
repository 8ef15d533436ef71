import type { Patch } from './createPatcher';
import { findProperty } from './findProperty';
import { childNames } from './globalNames';
import { type Certainty, isProvider } from './isProvider';
import {
  apply,
  attempt,
  createWeakMap,
  defineProperty,
  descriptorOf,
  each,
  isArray,
  isObject,
  mapForEach,
  mapSet,
} from './natives';

const MAX_DEPTH = 3;

type Getter = () => unknown;

/**
 * Finds the providers in what a wallet put somewhere, and guards them.
 *
 * @param unguarded told of one that stands where nothing can be put in its place
 */
export const createAdopter = (patch: Patch, unguarded: () => unknown) => {
  const guardedGetters = createWeakMap<Getter, true>();

  /** Guards a value: what comes back is what the page may have instead. */
  const adopt = (value: unknown, certainty: Certainty, depth = 0): unknown => {
    if (!isObject(value) || depth > MAX_DEPTH || (certainty === 'likely' && typeof value === 'function')) return value;
    let safe = value;
    // An object that throws when it is looked at is a trap of the page, no wallet.
    attempt(() => {
      if (isProvider(value, certainty)) safe = patch(value);
    });
    each(childNames, (name) =>
      attempt(() => {
        const found = findProperty(value, name);
        if (found) guardProperty(found.owner, name, certainty, value, depth + 1);
      }),
    );
    return safe;
  };

  const guardList = (list: object, certainty: Certainty, depth: number) => {
    if (isArray(list)) each(list, (_, index) => guardProperty(list, `${index}`, certainty, list, depth));
    else
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
    const descriptor = descriptorOf(owner, name);
    if (!descriptor) return;
    const { value, get } = descriptor;
    if (isObject(value) && (name === 'providers' || name === 'providerMap')) guardList(value, certainty, depth);
    else if (isObject(value)) {
      const safe = adopt(value, certainty, depth);
      if (safe !== value && !defineProperty(owner, name, { ...descriptor, value: safe })) unguarded();
    } else if (get && certainty === 'certain') {
      const guarded = guardGetter(get, certainty);
      const found = apply(get, self, []);
      const same = adopt(found, certainty, depth) === found;
      if (guarded !== get && !defineProperty(owner, name, { ...descriptor, get: guarded }) && !same) unguarded();
    }
  };

  return { adopt, guardGetter, guardProperty };
};

export type Adopter = ReturnType<typeof createAdopter>;
