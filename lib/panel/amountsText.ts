import type { AtStake } from '@/lib/headline/types';
import type { Words } from '@/lib/risk/defineRule';

const LISTED = 3;

/** `0.6240 stETH and 3.8400 ETH`; past three, how many more assets there are. Two chains' tokens stay two. */
export function amountsText(words: Words, list: readonly AtStake[], rounding: 'down' | 'up'): string {
  const shown = list.slice(0, LISTED).map(({ asset, amount }) => words.amount(amount, asset, rounding));
  const rest = list.length - shown.length;
  const parts = rest > 0 ? [...shown, words.t('common.moreAssets', { count: rest })] : shown;
  if (parts.length === 0) return words.t('common.nothing');
  return parts.reduce((before, next, index) =>
    words.t(index === parts.length - 1 ? 'common.listLast' : 'common.listNext', { before, next }),
  );
}
