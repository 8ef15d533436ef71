import { parse, stringify } from 'devalue';
import * as v from 'valibot';
import { type StorageItemKey, storage } from 'wxt/utils/storage';

export type Item<T> = {
  readonly key: StorageItemKey;
  readonly fallback: T;
  /** What is stored, or the fallback where that is missing, older than what can be migrated, or damaged. */
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  removeValue(): Promise<void>;
  /** Calls back after each change, from whichever part of the extension; returns how to stop. */
  watch(onChange: (value: T) => void): () => void;
};

type ItemOptions<T> = {
  schema: v.GenericSchema<unknown, T>;
  fallback: T;
  version?: number;
  migrations?: Record<number, (old: unknown) => unknown>;
  /** Stored as devalue text: chrome.storage can hold no bigint. */
  text?: boolean;
};

/**
 * One versioned storage item. What is read passes the schema each time, so that damage by an older version, another
 * program or a full disk ends at the safe default and never in the code that asked.
 *
 * @example defineItem('local:holdEverything', { schema: v.boolean(), fallback: false })
 */
export const defineItem = <T>(
  key: StorageItemKey,
  { schema, fallback, version = 1, migrations, text = false }: ItemOptions<T>,
): Item<T> => {
  const item = storage.defineItem<unknown>(key, { version, ...(migrations ? { migrations } : {}) });
  const read = (raw: unknown): T => {
    if (raw === null || raw === undefined) return fallback;
    const parsed = v.safeParse(schema, text ? fromText(raw) : raw);
    return parsed.success ? parsed.output : fallback;
  };
  return {
    key,
    fallback,
    getValue: async () => read(await item.getValue()),
    setValue: (value) => item.setValue(text ? stringify(value) : value),
    removeValue: () => item.removeValue(),
    watch: (onChange) => item.watch((raw) => onChange(read(raw))),
  };
};

const fromText = (raw: unknown): unknown => {
  try {
    return typeof raw === 'string' ? parse(raw) : undefined;
  } catch {
    return undefined;
  }
};
