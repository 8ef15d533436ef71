import { createContext, useContext } from 'react';
import { createWords, type LocaleWords } from '@/lib/format/createWords';
import { pickLocale } from '@/lib/i18n/locales';

const ofReader = createWords(pickLocale(globalThis.navigator?.languages ?? []));

export const WordsContext = createContext<LocaleWords>(ofReader);

/** Words and figures in the reader's language. */
export const useWords = (): LocaleWords => useContext(WordsContext);
