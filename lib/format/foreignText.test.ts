import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignText } from './foreignText';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u202e',
        '\u2066',
        '\u2069',
        '\u200b',
        '\u00ad',
        '\u0000',
        '\n',
        '\ud800',
        '\u3164',
        '\u2800',
        '\u0301',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 100 },
  )
  .map((parts) => parts.join(''));

describe('foreignText', () => {
  it.each([
    ['stETH', 'stETH'],
    ['שקל', 'שקל'],
    ['naïve café', 'naïve café'],
    ['USDC\u202e', 'USDC⟨U+202E⟩'],
    ['a\u200bb', 'a⟨U+200B⟩b'],
    ['a\u00a0b', 'a⟨U+00A0⟩b'],
    ['ETH\u3164', 'ETH⟨U+3164⟩'],
    ['line\nbreak\ttab\0', 'line↵break⇥tab␀'],
    ['\u{e0041}', '⟨U+E0041⟩'],
    ['\ud800', '⟨U+D800⟩'],
    ['e\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301⟨U+0301⟩'],
    [undefined, ''],
    [null, ''],
    [12, '12'],
  ])('%o reads %o', (text, shown) => expect(foreignText(text)).toBe(shown));

  it('keeps line feeds only where asked', () => {
    expect(foreignText('a\nb\r', { multiline: true })).toBe('a\nb␍');
  });

  it('says how much it cut', () => {
    expect(foreignText('abcdef', { max: 4 })).toBe('abcd… (+2)');
    expect(foreignText('abcd', { max: 4 })).toBe('abcd');
  });

  it('shows nothing that cannot be seen or that moves its neighbours', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nasty), (text) => {
        const shown = foreignText(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0\u3164\u2800]/u);
        expect(shown).not.toMatch(/\p{M}{4}/u);
      }),
    );
  });

  it('is bounded, however long the text is', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 50 }), (text, max) => {
        expect([...foreignText(text.repeat(50), { max })].length).toBeLessThanOrEqual(max * 10 + 20);
      }),
    );
  });

  it('leaves what is already inert as it is', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const once = foreignText(text, { max: 1e6 });
        expect(foreignText(once, { max: 1e6 })).toBe(once);
      }),
    );
  });
});
