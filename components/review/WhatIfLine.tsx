import { useWords } from '@/components/ui/WordsContext';
import { larger } from '@/lib/headline/larger';
import type { AtStake } from '@/lib/headline/types';
import type { Review, WhatIf } from '@/lib/types';

/**
 * What EigenLayer's own contracts say to the figures above. It comes later than they do, so its place is kept: what stands
 * below does not move.
 */
export function WhatIfLine({ whatIf }: Pick<Review, 'whatIf'>) {
  const words = useWords();
  return (
    <p className={whatIf?.status === 'different' ? 'sub later differs' : 'sub later'} role="status">
      {words.t(`review.whatIf.${keyOf(whatIf, words.has)}`, {
        block: new Intl.NumberFormat(words.tag).format(whatIf?.block ?? 0n),
        amounts: most(whatIf)
          .map(({ asset, amount }) => words.amount(amount, asset, 'up'))
          .join(', '),
      })}
    </p>
  );
}

const keyOf = (whatIf: WhatIf | undefined, has: (key: string) => boolean): string => {
  if (!whatIf) return 'asking';
  const { status, reason } = whatIf;
  return status === 'unavailable' && has(`review.whatIf.why.${reason}`) ? `why.${reason}` : status;
};

/** Of the sets that differ, the larger figure: what is shown, or what the contracts take. */
const most = (whatIf: WhatIf | undefined): readonly AtStake[] => {
  const totals = new Map<string, AtStake>();
  for (const { status, losses } of whatIf?.sets ?? []) {
    if (status !== 'different') continue;
    for (const { asset, shown, byContracts } of losses) {
      const key = asset.address ?? '';
      totals.set(key, { asset, amount: (totals.get(key)?.amount ?? 0n) + larger(shown, byContracts) });
    }
  }
  return [...totals.values()];
};
