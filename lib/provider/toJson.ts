import type { Copied } from './copyValue';
import { isArray, keys, quote } from './natives';

/** JSON text of a copy. Not JSON.stringify, which asks arrays for a `toJSON` that a page may have put there. */
export const toJson = (value: Copied): string => {
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value !== 'object') return `${value}`;
  let text = '';
  if (isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      text += `${index ? ',' : ''}${toJson(value[index] as Copied)}`;
    return `[${text}]`;
  }
  const names = keys(value);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    text += `${index ? ',' : ''}${quote(name)}:${toJson((value as { [key: string]: Copied })[name] as Copied)}`;
  }
  return `{${text}}`;
};
