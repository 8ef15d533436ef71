import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPunycode } from './fromPunycode';

describe('fromPunycode', () => {
  it.each(['пример', 'bücher', 'еіgеnlауеr', 'eigenlаyer', '例え', 'añb-c'])('%s there and back', (text) => {
    expect(fromPunycode(domainToASCII(text))).toBe(text);
  });

  it.each(['', 'plain', 'xn--', 'xn--!!', 'xn--99999999', 'xn--a\u0000'])('%j ends, and throws nothing', (label) => {
    expect(typeof fromPunycode(label)).toBe('string');
  });

  it('gives whatever the browser made it of', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcаеорсхΑλü例え1'), minLength: 1, maxLength: 20 }), (text) => {
        const ascii = domainToASCII(text);
        fc.pre(ascii.startsWith('xn--'));
        expect(domainToASCII(fromPunycode(ascii))).toBe(ascii);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void fromPunycode(`xn--${text}`)));
  });
});
