import { describe, expect, it } from 'vitest';
import { createWords } from './createWords';

const words = createWords('de');
const DAY = 86_400;
const stEth = { symbol: 'stETH', decimals: 18 };

describe('figures in German', () => {
  it.each([
    ['an amount', words.amount(1_234_500_000_000_000_000_000n, stEth), '1.234,5000 stETH'],
    ['less than can be shown', words.amount(1n, stEth), '<0,0001 stETH'],
    ['a wall of digits', words.amount(2n ** 256n - 1n, stEth, 'up'), '1,1580 × 10⁵⁹ stETH'],
    ['a figure without a unit', words.figure(970_000_000_000_000_000n, 18), '0,9700'],
    ['a quote', words.t('common.quoted', { text: 'Zeichen' }), '„Zeichen“'],
    ['a percentage', words.percent(0.125), '12,5 %'],
    ['a small percentage', words.percent(0.0004), '<0,1 %'],
    ['a length of time', words.duration(17.5 * DAY), '17,5 Tage'],
    ['one day', words.duration(DAY), '1 Tag'],
    ['a time ago', words.ago(14 * DAY), 'vor 14 Tagen'],
    ['a time ahead', words.ahead(2 * 3600), 'in 2 Stunden'],
    ['a block in a sentence', words.t('rules.cannot-complete-yet.detail', { block: 21_500_000 }), 'Block 21.500.000,'],
    [
      'a list',
      words.t('common.listLast', { before: '1,0000 stETH', next: '2,0000 ETH' }),
      '1,0000 stETH und 2,0000 ETH',
    ],
  ])('%s', (_, text, expected) => expect(text).toContain(expected));

  it('a date: day, month in letters, 24 hours', () =>
    expect(words.date(1_796_654_820)).toMatch(/^\d{1,2}\. Dez\. 2026, \d{2}:\d{2}$/));
});
