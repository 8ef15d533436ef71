import { phraseWords } from './phraseWords';

const WORDS = 2;

/**
 * Words that only this installation knows: a page that draws our window does not have them. Not a password, so two of
 * 256 are enough: whoever guesses is wrong in all but one of 65,536 windows.
 *
 * @example createPhrase() // 'copper meadow'
 */
export const createPhrase = (
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string => [...random(new Uint8Array(WORDS))].map((byte) => phraseWords[byte]).join(' ');
