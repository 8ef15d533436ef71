import { append, freeze, isArray, isFiniteNumber, keys } from './natives';

/** Plain, bounded and frozen; its objects have no prototype, so that nothing which a page adds there shows through. */
export type Copied = null | boolean | number | string | readonly Copied[] | { readonly [key: string]: Copied };

const MAX_DEPTH = 64;
const MAX_NODES = 100_000;
const MAX_CHARS = 4_000_000;

/**
 * Copies what a page passed, once. Each own enumerable property is read a single time, so a getter or a Proxy is asked
 * once and its answer is what gets reviewed and forwarded. As in JSON an undefined property is left out, and an
 * undefined element is null.
 *
 * @returns undefined for what JSON cannot say (functions, symbols, bigints, NaN), for a key `__proto__`, and past the
 *   limits of depth and size, which is also where a cycle ends
 * @throws what a getter or a Proxy of the page throws
 */
export const copyValue = (value: unknown): Copied | undefined => {
  let nodes = 0;
  let chars = 0;

  const copy = (from: unknown, depth: number): Copied | undefined => {
    if (depth > MAX_DEPTH) return undefined;
    if (from === null || typeof from === 'boolean') return from;
    if (typeof from === 'number') return isFiniteNumber(from) ? from + 0 : undefined; // -0 is 0, as in JSON
    if (typeof from === 'string') {
      chars += from.length;
      return chars > MAX_CHARS ? undefined : from;
    }
    if (typeof from !== 'object') return undefined;
    return isArray(from) ? copyArray(from, depth) : copyObject(from as Record<string, unknown>, depth);
  };

  const copyArray = (from: readonly unknown[], depth: number): Copied | undefined => {
    const { length } = from;
    const to: Copied[] = [];
    for (let index = 0; index < length; index += 1) {
      nodes += 1;
      if (nodes > MAX_NODES) return undefined;
      const element = from[index];
      const copied = element === undefined ? null : copy(element, depth + 1);
      if (copied === undefined) return undefined;
      append(to, copied);
    }
    return freeze(to);
  };

  const copyObject = (from: Record<string, unknown>, depth: number): Copied | undefined => {
    const names = keys(from);
    const to: Record<string, Copied> = { __proto__: null } as never;
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      const element = from[name];
      if (element === undefined) continue;
      nodes += 1;
      chars += name.length;
      if (nodes > MAX_NODES || chars > MAX_CHARS) return undefined;
      const copied = name === '__proto__' ? undefined : copy(element, depth + 1);
      if (copied === undefined) return undefined;
      to[name] = copied;
    }
    return freeze(to);
  };

  return copy(value, 0);
};
