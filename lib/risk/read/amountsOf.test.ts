import { describe, expect, it } from 'vitest';
import { token } from '@/components/fixtures/exposures';
import { stEth } from '@/components/fixtures/parties';
import { words } from '../testing/ruleContext';
import { amountsOf } from './amountsOf';
import { joinWords } from './joinWords';

const named = (symbol: string, address: `0x${string}` | null) => ({ ...stEth, symbol, address });
const letters = (count: number) => ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count);

describe('lists in words', () => {
  it.each([
    [0, ''],
    [1, 'a'],
    [2, 'a and b'],
    [3, 'a, b and c'],
    [4, 'a, b, c and d'],
    [5, 'a, b, c, d and 1 more'],
    [6, 'a, b, c, d and 2 more'],
  ])('of %i', (count, text) => expect(joinWords(words, letters(count))).toBe(text));

  it('say nothing of no amounts, and add up those of one asset', () => {
    expect(amountsOf(words, [], 'down')).toBe('');
    const native = named('ETH', null);
    const amounts = [
      { asset: stEth, amount: token(1) },
      { asset: native, amount: token(2) },
      {
        asset: { ...stEth, address: stEth.address?.toUpperCase().replace('0X', '0x') as `0x${string}` },
        amount: token(3),
      },
    ];
    expect(amountsOf(words, amounts, 'up')).toBe('4.0000 stETH and 2.0000 ETH');
  });
});
