import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localFigure } from '@/lib/format/localFigure';
import { isTypeable, matchesTyped, typedFigure } from './typedAmount';

const asset = (decimals = 18) => ({ address: null, symbol: 'stETH', decimals, verified: true });
const wad = 10n ** 18n;

describe('typedFigure', () => {
  it.each([
    [52n * 10n ** 17n, 18, '5.2'],
    [15n * wad, 18, '15'],
    [1n, 18, '0.0001'],
    [123_456n * 10n ** 13n, 18, '1.2346'],
    [1_500_000n, 6, '1.5'],
    [7n, 0, '7'],
  ])('%s with %s decimals is typed %s', (amount, decimals, figure) =>
    expect(typedFigure({ amount, asset: asset(decimals) })).toBe(figure),
  );

  it('never asks for less than is at stake', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 29n), (amount) => {
        const [whole = '0', rest = ''] = typedFigure({ amount, asset: asset() }).split('.');
        expect(BigInt(whole + rest.padEnd(18, '0'))).toBeGreaterThanOrEqual(amount);
      }),
    );
  });
});

describe('isTypeable', () => {
  it.each([
    [wad, true],
    [0n, false],
    [10n ** 30n - 1n, true],
    [10n ** 30n, false],
    [2n ** 256n - 1n, false],
  ])('%s: %s', (amount, typeable) => expect(isTypeable({ amount, asset: asset() })).toBe(typeable));
});

describe('matchesTyped', () => {
  it.each([
    '1234.5',
    '1,234.5',
    '1234,5',
    '1234.50',
    '01234.5',
    ' 1234.5 stETH',
    '1234.5steth',
    '１２３４.5',
    '1 234.5',
  ])('takes %j for 1234.5', (typed) => expect(matchesTyped(typed, '1234.5', 'stETH')).toBe(true));
  it.each([
    '',
    '.',
    'stETH',
    '1234',
    '1234.51',
    '123.45',
    '-1234.5',
    '1234.5e0',
    '0x4d2',
    '1,23,4.5',
    'yes',
    '1234.5 ETH2',
  ])('does not take %j for 1234.5', (typed) => expect(matchesTyped(typed, '1234.5', 'stETH')).toBe(false));

  it.each(['1234,5', '1.234,5', '1 234,50', '1234.5', ' 1234,5 stETH'])('takes %j for 1234.5 in German', (typed) =>
    expect(matchesTyped(typed, '1234.5', 'stETH', 'de-DE')).toBe(true),
  );
  it.each([
    ['1,234', '1.234', true],
    ['1,234', '1234', false],
    ['1.234', '1234', true],
    ['1.234', '1.234', false],
    ['1.23,4', '12.34', false],
  ])('in German %j for %s: %s', (typed, figure, matches) =>
    expect(matchesTyped(typed, figure, 'stETH', 'de-DE')).toBe(matches),
  );

  it('takes what it asks for as it is shown in each language', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 26n), fc.constantFrom('en-GB', 'de-DE'), (amount, locale) => {
        const figure = typedFigure({ amount, asset: asset() });
        expect(matchesTyped(localFigure(figure, locale), figure, 'stETH', locale)).toBe(true);
      }),
    );
  });

  it('takes what it asks for, and no other amount', () => {
    const amounts = fc.bigInt(1n, 10n ** 26n);
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
        const [asked, typed] = [one, other].map((amount) => typedFigure({ amount, asset: asset() })) as [
          string,
          string,
        ];
        expect(matchesTyped(asked, asked, 'stETH')).toBe(true);
        expect(matchesTyped(typed, asked, 'stETH')).toBe(typed === asked);
      }),
    );
  });
});
