/**
 * Characters that a reader cannot see, or that move or imitate what stands around them: controls, bidi and other
 * format characters, lone surrogates, private use, unassigned, every space but the plain one, and letters that
 * paint nothing (Hangul fillers, the blank braille cell).
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0\u2800]/u;

/** More marks than this on one letter are a tower that covers its neighbours. */
const MAX_MARKS = 3;
const MARK = /\p{M}/u;

export type ForeignTextOptions = {
  /** Code points kept; what is cut is counted. Default 200. */
  max?: number;
  /** Keep line feeds, for messages that are shown as blocks. Default false. */
  multiline?: boolean;
};

const NAMES: Record<string, string> = { '\n': '↵', '\r': '␍', '\t': '⇥', '\0': '␀' };

/** A visible stand-in for one unseen character: `⟨U+202E⟩`. */
export const showCharacter = (character: string): string =>
  NAMES[character] ?? `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/**
 * The one renderer for text that comes from a page, a token, a contract, an endpoint or a file. What it returns is
 * inert plain text: nothing in it is invisible, nothing reorders it, and it is bounded. `null` and the like become ''.
 *
 * @example foreignText('USDC\u202e') // 'USDC⟨U+202E⟩'
 */
export function foreignText(text: unknown, { max = 200, multiline = false }: ForeignTextOptions = {}): string {
  if (typeof text !== 'string')
    return text === undefined || text === null ? '' : foreignText(String(text), { max, multiline });
  let shown = '';
  let count = 0;
  let marks = 0;
  let index = 0;
  for (const character of text) {
    if (count === max) break;
    count += 1;
    index += character.length;
    marks = MARK.test(character) ? marks + 1 : 0;
    if (multiline && character === '\n') shown += character;
    else shown += UNSEEN.test(character) || marks > MAX_MARKS ? showCharacter(character) : character;
  }
  // Counted in UTF-16 units: walking a megabyte only to count it would be the page's gain.
  return index < text.length ? `${shown}… (+${text.length - index})` : shown;
}
