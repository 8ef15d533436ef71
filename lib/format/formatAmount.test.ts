import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactAmount, formatAmount, formatFigure, symbolOf } from './formatAmount';

const eth = { symbol: 'stETH', decimals: 18 };
const wad = 10n ** 18n;

describe('formatAmount', () => {
  it.each([
    [624_000_000_000_000_000n, eth, 'down', '0.6240 stETH'],
    [0n, eth, 'down', '0 stETH'],
    [1n, eth, 'down', '<0.0001 stETH'],
    [1n, eth, 'up', '<0.0001 stETH'],
    [123_456n * 10n ** 12n, eth, 'down', '0.1234 stETH'],
    [123_456n * 10n ** 12n, eth, 'up', '0.1235 stETH'],
    [999_999n * 10n ** 12n, eth, 'up', '1.0000 stETH'],
    [1_234_567n * wad, eth, 'down', '1,234,567.0000 stETH'],
    [-624_000_000_000_000_000n, eth, 'down', '−0.6240 stETH'],
    [2n ** 256n - 1n, eth, 'down', '1.1579 × 10⁵⁹ stETH'],
    [2n ** 256n - 1n, eth, 'up', '1.1580 × 10⁵⁹ stETH'],
    [999_999_999n * 10n ** 30n, eth, 'up', '1.0000 × 10²¹ stETH'],
    [1_500_000n, { symbol: 'USDC', decimals: 6 }, 'down', '1.5000 USDC'],
    [150n, { symbol: 'GUSD', decimals: 2 }, 'down', '1.50 GUSD'],
    [7n, { symbol: 'NFT', decimals: 0 }, 'down', '7 NFT'],
    [7n, { symbol: 'BAD', decimals: 1e9 }, 'down', '7 BAD'],
    [7n, { symbol: 'BAD', decimals: Number.NaN }, 'down', '7 BAD'],
    [wad, { symbol: '', decimals: 18 }, 'down', '1.0000 ?'],
    [wad, { symbol: 'US\u202eD', decimals: 18 }, 'down', '1.0000 US⟨U+202E⟩D'],
    [wad, { symbol: 'שקל', decimals: 18 }, 'down', '1.0000 \u2068שקל\u2069'],
    [wad, { symbol: 'x'.repeat(500), decimals: 18 }, 'down', `1.0000 ${'x'.repeat(24)}… (+476)`],
  ] as const)('%s %j %s → %s', (value, unit, rounding, text) => expect(formatAmount(value, unit, rounding)).toBe(text));

  it('writes the reader’s own separators', () => {
    expect(formatAmount(1_234n * wad, eth, 'down', 'de-DE')).toBe('1.234,0000 stETH');
  });

  it('never shows more than is held or less than is lost, and is off by less than the last digit', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 32n), fc.integer({ min: 0, max: 30 }), (value, decimals) => {
        const parse = (text: string) => {
          const [whole = '0', rest = ''] = text.replace(/,/g, '').split('.');
          const cut = rest.slice(0, decimals);
          return BigInt(whole + cut) * 10n ** BigInt(decimals - cut.length);
        };
        const [down, up] = [formatFigure(value, decimals, 'down'), formatFigure(value, decimals, 'up')];
        if (down.includes('×') || down.startsWith('<') || value === 0n) return;
        const step = 10n ** BigInt(Math.max(0, decimals - 4));
        expect(parse(down)).toBeLessThanOrEqual(value);
        expect(value - parse(down)).toBeLessThan(step);
        expect(parse(up)).toBeGreaterThanOrEqual(value);
        expect(parse(up) - value).toBeLessThan(step);
      }),
    );
  });

  it('never says 0 for something, whatever the token claims', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 2n ** 256n), fc.integer({ min: -10, max: 300 }), (value, decimals) => {
        expect(formatFigure(value, decimals)).toMatch(/[1-9]/);
      }),
    );
  });
});

describe('symbolOf', () => {
  it.each([
    [{ symbol: 'stETH', verified: true }, 'stETH'],
    [{ symbol: 'stETH' }, 'stETH'],
    [{ symbol: 'stETH', verified: false }, '“stETH”'],
    [{ symbol: ' \u202e', verified: false }, '“⟨U+202E⟩”'],
    [{ symbol: '', verified: false }, '?'],
  ])('%o is %s: what only the token says stands in quotes', (unit, text) =>
    expect(symbolOf({ ...unit, decimals: 18 })).toBe(text),
  );
});

describe('exactAmount', () => {
  it.each([
    [624_000_000_000_000_000n, 18, '0.624'],
    [wad, 18, '1'],
    [1n, 18, '0.000000000000000001'],
    [-15n, 1, '-1.5'],
    [12n, 0, '12'],
  ] as const)('%s with %s decimals is %s', (value, decimals, text) => expect(exactAmount(value, decimals)).toBe(text));

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 256n), fc.integer({ min: 0, max: 60 }), (value, decimals) => {
        const [whole = '', rest = ''] = exactAmount(value, decimals).split('.');
        expect(BigInt(whole + rest.padEnd(decimals, '0'))).toBe(value);
      }),
    );
  });
});
