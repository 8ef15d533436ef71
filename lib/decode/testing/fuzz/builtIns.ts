const builtIns: readonly object[] = [
  Object,
  Array,
  String,
  Number,
  Boolean,
  Function,
  Map,
  Set,
  RegExp,
  Promise,
  BigInt,
]
  .flatMap((type) => [type, type.prototype as object])
  .concat(globalThis, JSON, Reflect, Math);

type Property = readonly [owner: object, key: PropertyKey, value: unknown];

/** Everything that all code shares, as it is now. */
export const builtInProperties = (): readonly Property[] =>
  builtIns.flatMap((owner) =>
    Reflect.ownKeys(owner).map((key): Property => {
      const { value, get } = Reflect.getOwnPropertyDescriptor(owner, key) ?? {};
      return [owner, key, get ?? value];
    }),
  );

/** Keys that came, went or were changed since. */
export const touchedSince = (before: readonly Property[]): readonly PropertyKey[] => {
  const now = builtInProperties();
  const differs = (from: readonly Property[], to: readonly Property[]) => {
    const known = new Map<object, Map<PropertyKey, unknown>>();
    for (const [owner, key, value] of to) {
      const keys = known.get(owner) ?? new Map<PropertyKey, unknown>();
      known.set(owner, keys.set(key, value));
    }
    return from.flatMap(([owner, key, value]) => {
      const keys = known.get(owner);
      return keys?.has(key) && Object.is(keys.get(key), value) ? [] : [key];
    });
  };
  return [...new Set([...differs(before, now), ...differs(now, before)])];
};
