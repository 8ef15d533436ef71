import { createContext } from 'react';

/** The words that only this installation knows; empty where there are none yet. */
export const PhraseContext = createContext('');
