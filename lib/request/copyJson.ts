import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import type { Json } from './Json';

const MAX_DEPTH = 64;
const MAX_NODES = 100_000;
const MAX_CHARS = 4_000_000;

/**
 * Copies a value from outside once, by own data properties, into frozen plain JSON. Getters are not called.
 *
 * @throws InvalidRequestError for what JSON cannot say, for `__proto__` keys, and past the limits of depth and size.
 */
export const copyJson = (value: unknown, name: string): Json => {
  let nodes = 0;
  let chars = 0;
  const count = (text: string) => {
    chars += text.length;
    if (chars > MAX_CHARS) throw new InvalidRequestError(name, 'is too large');
    return text;
  };

  const copy = (from: unknown, path: string, depth: number): Json => {
    nodes += 1;
    if (depth > MAX_DEPTH) throw new InvalidRequestError(name, `must not be nested deeper than ${MAX_DEPTH}`);
    if (nodes > MAX_NODES) throw new InvalidRequestError(name, 'is too large');
    if (from === null || typeof from === 'boolean') return from;
    if (typeof from === 'string') return count(from);
    if (typeof from === 'number' && Number.isFinite(from)) return from;
    if (Array.isArray(from))
      // Array.from and not map, which would leave gaps as they are.
      return Object.freeze(
        Array.from(from, (_, index) => copy(own(from, index, path), `${path}[${index}]`, depth + 1)),
      );
    if (typeof from !== 'object' || !isPlain(from)) throw new InvalidRequestError(path, 'must be JSON');
    const entries: [string, Json][] = [];
    for (const key of Object.keys(from)) {
      if (key === '__proto__') throw new InvalidRequestError(path, 'must not have a key __proto__');
      const item = own(from, count(key), path);
      // JSON.stringify leaves these out, and so does every wallet that is asked through a message.
      if (item !== undefined) entries.push([key, copy(item, `${path}.${key}`, depth + 1)]);
    }
    return Object.freeze(Object.fromEntries(entries));
  };
  return copy(value, name, 0);
};

const own = (object: object, key: string | number, path: string): unknown => {
  const property = Object.getOwnPropertyDescriptor(object, key);
  if (!property || !('value' in property)) throw new InvalidRequestError(path, 'must hold plain values only');
  return property.value as unknown;
};

const isPlain = (object: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || prototype === Object.prototype;
};
