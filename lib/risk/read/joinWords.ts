import type { Words } from '@/lib/risk/defineRule';

const LISTED = 4;

/** `a, b and c`; past a handful, how many more there are. */
export function joinWords(words: Words, parts: readonly string[]): string {
  const rest = parts.length - LISTED;
  const shown = rest > 0 ? [...parts.slice(0, LISTED), words.t('rules.parts.more', { count: rest })] : parts;
  return shown.length === 0
    ? ''
    : shown.reduce((before, next, index) =>
        words.t(index === shown.length - 1 ? 'common.listLast' : 'common.listNext', { before, next }),
      );
}
