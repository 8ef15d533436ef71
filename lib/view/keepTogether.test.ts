import { expect, it } from 'vitest';
import { keepTogether } from './keepTogether';

it.each([
  ['5.2000 stETH', '5.2000\u00a0stETH'],
  ['≥ 5.2000 stETH', '≥\u00a05.2000\u00a0stETH'],
  ['123,456,789,000.0000 stETH', '123,456,789,000.0000 stETH'],
  ['5.7897 × 10⁵⁸ “HUGESYMBOL”', '5.7897\u00a0×\u00a010⁵⁸ “HUGESYMBOL”'],
])('%s', (amount, shown) => expect(keepTogether(amount)).toBe(shown));
