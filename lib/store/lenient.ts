import * as v from 'valibot';

/** A list that keeps its good elements and drops the others: one damaged entry does not cost the user the rest. */
export const goodItems = <T>(item: v.GenericSchema<unknown, T>, max = 1_000) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((values): T[] => values.flatMap((value) => ok(item, value)).slice(-max)),
  );

/** The same for a record; keys that do not fit are dropped as well. */
export const goodEntries = <T>(value: v.GenericSchema<unknown, T>, isKey: (key: string) => boolean) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform(
      (record): Record<string, T> =>
        Object.fromEntries(
          Object.entries(record)
            .filter(([key]) => isKey(key))
            .flatMap(([key, raw]) => ok(value, raw).map((good) => [key, good] as const)),
        ),
    ),
  );

const ok = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): T[] => {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? [parsed.output] : [];
};
