import type { Locale } from '@/lib/risk/defineRule';
import { resources } from './resources';

/** Locale → the tag that numbers and dates are written by. British English: day before month, 24 hours. */
export const intlTag: Record<Locale, string> = { en: 'en-GB', de: 'de-DE' };

/** The first of the reader's languages that has words; English otherwise. Numbers follow the words. */
export function pickLocale(languages: readonly string[]): Locale {
  const wanted = languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return (wanted.find((tag) => tag !== undefined && Object.hasOwn(resources, tag)) ?? 'en') as Locale;
}
