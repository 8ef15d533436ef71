import { define, freeze, isArray, isFiniteNumber, keys, quote } from './natives';

/** Plain, bounded and frozen; its objects have no prototype, so that nothing which a page adds there shows through. */
export type Copied = null | boolean | number | string | readonly Copied[] | { readonly [key: string]: Copied };

const MAX_DEPTH = 64;
const MAX_NODES = 100_000;
const MAX_CHARS = 4_000_000;

/**
 * Copies what a page passed, once, and writes the copy down as JSON in the same go. Each own enumerable property is read
 * a single time, so a getter or a Proxy is asked once and its answer is what gets reviewed and forwarded. As in JSON an
 * undefined property is left out, and an undefined element is null; a page's `toJSON` is never asked.
 *
 * @returns undefined for what JSON cannot say (functions, symbols, bigints, NaN), for a key `__proto__`, past the limits
 *   of depth and size (which is also where a cycle ends), and for what throws when it is read
 */
export const copyValue = (value: unknown): { readonly copy: Copied; readonly text: string } | undefined => {
  let nodes = 0;
  let text = '';

  const copyOf = (from: unknown, depth: number): Copied | undefined => {
    nodes += 1;
    if (depth > MAX_DEPTH || nodes > MAX_NODES || text.length > MAX_CHARS) return undefined;
    if (typeof from === 'object' && from !== null) return copyObject(from as Record<string, unknown>, depth + 1);
    const value = isFiniteNumber(from) ? from + 0 : from; // -0 is 0, as in JSON
    if (value !== null && typeof value !== 'string' && typeof value !== 'boolean' && !isFiniteNumber(value))
      return undefined;
    text += quote(value);
    return value;
  };

  const copyObject = (from: Record<string, unknown>, depth: number): Copied | undefined => {
    const list = isArray(from);
    const names: { readonly length: number } = list ? from : keys(from);
    const to = (list ? [] : { __proto__: null }) as Record<string, Copied>;
    let before = '';
    text += list ? '[' : '{';
    // A list has the page's own prototype, which could tell a wallet that makes JSON of it something else.
    if (list) define(to, 'toJSON', undefined, false);
    for (let index = 0; index < names.length; index += 1) {
      const name = list ? `${index}` : ((names as readonly string[])[index] as string);
      const element = from[name];
      if (element === undefined && !list) continue;
      text += list ? before : `${before}${quote(name)}:`;
      before = ',';
      const copied = name === '__proto__' ? undefined : copyOf(element === undefined ? null : element, depth);
      if (copied === undefined) return undefined;
      define(to, name, copied);
    }
    text += list ? ']' : '}';
    return freeze(to);
  };

  try {
    const copy = copyOf(value, 0);
    return copy === undefined ? undefined : { copy, text };
  } catch {
    return undefined;
  }
};
