import type { AssetTotal, Position } from '@/lib/types';

/** Positions summed asset by asset, in the order in which they stand. A position without operator sets has no part that can be slashed. */
export const totalsOf = (positions: readonly Position[]): readonly AssetTotal[] => {
  const totals = new Map<string, AssetTotal>();
  for (const { asset, amount, slashable } of positions) {
    const key = asset.address?.toLowerCase() ?? 'native';
    const sum = totals.get(key) ?? { asset, amount: 0n, slashable: { now: 0n, pending: 0n, ceiling: 0n } };
    totals.set(key, {
      asset,
      amount: sum.amount + amount,
      slashable: {
        now: sum.slashable.now + (slashable?.now ?? 0n),
        pending: sum.slashable.pending + (slashable?.pending ?? 0n),
        ceiling: sum.slashable.ceiling + (slashable?.ceiling ?? 0n),
      },
    });
  }
  return [...totals.values()];
};
