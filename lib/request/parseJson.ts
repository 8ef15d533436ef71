import { InvalidRequestError } from '@/lib/errors/InvalidRequestError';
import { copyJson } from './copyJson';
import type { Json } from './Json';

/**
 * JSON text → bounded JSON. A key that an object names twice is refused: parsers disagree on which one counts, and the
 * wallet's may be another than ours.
 *
 * @throws InvalidRequestError that names the field.
 */
export const parseJson = (text: string, name: string): Json => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InvalidRequestError(name, `is not JSON: ${cause instanceof Error ? cause.message : 'cannot be read'}`);
  }
  const copy = copyJson(value, name);
  const duplicate = duplicateKey(text);
  if (duplicate !== undefined) throw new InvalidRequestError(name, `names the key ${JSON.stringify(duplicate)} twice`);
  return copy;
};

/** First key that stands twice in one object; `text` is known to be JSON, so only its brackets and strings matter. */
const duplicateKey = (text: string): string | undefined => {
  /** One entry per open bracket: the keys of an object, undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{') open.push(new Set());
    else if (char === '[') open.push(undefined);
    else if (char === '}' || char === ']') open.pop();
    else if (char === '"') {
      const end = stringEnd(text, at);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) {
        const key = JSON.parse(text.slice(at, end)) as string;
        if (keys.has(key)) return key;
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return undefined;
};

/** Index after the closing quote of the string that opens at `start`. */
const stringEnd = (text: string, start: number): number => {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
};

const isKey = (text: string, end: number): boolean => {
  let at = end;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return text[at] === ':';
};
