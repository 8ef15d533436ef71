import type { Words } from '@/lib/risk/defineRule';
import type { Asset } from '@/lib/types';
import { joinWords } from './joinWords';

type Amount = { asset: Asset; amount: bigint };

/** `0.6240 stETH and 3.8400 ETH`, one figure an asset. */
export function amountsOf(words: Words, amounts: readonly Amount[], rounding: 'down' | 'up'): string {
  const sums = new Map<string, Amount>();
  for (const { asset, amount } of amounts) {
    const key = asset.address?.toLowerCase() ?? 'native';
    sums.set(key, { asset, amount: amount + (sums.get(key)?.amount ?? 0n) });
  }
  return joinWords(
    words,
    [...sums.values()].map(({ asset, amount }) => words.amount(amount, asset, rounding)),
  );
}
