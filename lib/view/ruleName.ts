import type { LocaleWords } from '@/lib/format/createWords';

/** A rule by its name in words; by its id where it has none. */
export const ruleName = (rule: string, words: LocaleWords): string =>
  words.has(`rules.${rule}.name`) ? words.t(`rules.${rule}.name`) : rule.replace(/-/g, ' ');
