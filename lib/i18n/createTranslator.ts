import i18next from 'i18next';
import type { Locale } from '@/lib/risk/defineRule';
import { intlTag, pickLocale } from './locales';
import { resources } from './resources';

export type Values = Record<string, string | number>;
/** By language, then by file. */
export type Resources = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export type Translator = { t(key: string, values?: Values): string; has(key: string): boolean };

/**
 * Words by key: the file's name, then the path in it (`rules.operator-ceiling.detail`). Plurals follow `count`.
 * A missing key returns itself, so that it shows; values are put in verbatim and are never read as templates.
 */
export function createTranslator(locale: Locale, all: Resources = resources): Translator {
  const language = pickLocale([locale]);
  const i18n = i18next.createInstance();
  i18n.init({
    lng: intlTag[language],
    fallbackLng: 'en',
    resources: Object.fromEntries(Object.entries(all).map(([lang, words]) => [lang, { translation: words }])),
    initAsync: false,
    returnEmptyString: true,
    interpolation: { escapeValue: false, skipOnVariables: true },
  } as Parameters<typeof i18n.init>[0]);
  return {
    t: (key, values = {}) => String(i18n.t(key, { ...values, nest: false })),
    has: (key) => i18n.exists(key),
  };
}
