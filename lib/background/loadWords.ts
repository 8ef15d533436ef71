import { browser } from 'wxt/browser';
import { createWords, type LocaleWords } from '@/lib/format/createWords';
import { pickLocale } from '@/lib/i18n/locales';
import { language } from '@/lib/store/language';

/** Words in the language that the user chose, or the browser's. */
export const loadWords = async (): Promise<LocaleWords> => {
  const chosen = await language.getValue();
  return createWords(pickLocale(chosen === 'auto' ? [browser.i18n.getUILanguage()] : [chosen]));
};
