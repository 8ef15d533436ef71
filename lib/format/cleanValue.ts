import { type ForeignTextOptions, foreignText } from './foreignText';
import { isolate } from './isolate';

const OURS = /(\u2068[^\u2066-\u2069]*\u2069)/u;
const LIMIT: ForeignTextOptions = { max: 2000 };

/**
 * The last fence before a sentence: whatever a caller forgot to make inert is made so here. Isolates that `isolate`
 * put around right-to-left text are kept, so a sentence can be a value of another sentence.
 */
export function cleanValue(value: string): string {
  if (!OURS.test(value)) return isolate(foreignText(value, LIMIT));
  return value
    .split(OURS)
    .map((part) => isolate(foreignText(OURS.test(part) ? part.slice(1, -1) : part, LIMIT)))
    .join('');
}
