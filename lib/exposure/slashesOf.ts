import type { Address, Exposure } from '@/lib/types';

/** All that one operator set may take of an operator's stake, by whoever slashes for it. */
export type Slash = {
  operator: Address;
  avs: Address;
  id: number;
  slasher: Address;
  /** In ascending order, as EigenLayer wants them. */
  strategies: readonly Address[];
};

/** The slashes that would cost an account something now; one for each operator and set. */
export const slashesOf = (exposure: Pick<Exposure, 'positions'> | undefined): readonly Slash[] => {
  const slashes = new Map<string, Slash>();
  for (const { protocol, operator, operatorSets = [], strategy } of exposure?.positions ?? []) {
    if (protocol !== 'eigenlayer' || !operator || !strategy) continue;
    for (const { avs, id, slasher, live, slashable } of operatorSets) {
      if (!live || slashable === 0n) continue;
      const key = [operator, avs, id].join('/').toLowerCase();
      const known = slashes.get(key)?.strategies ?? [];
      slashes.set(key, { operator, avs, id, slasher, strategies: ascending([...known, strategy]) });
    }
  }
  return [...slashes.values()];
};

const ascending = (addresses: readonly Address[]): readonly Address[] =>
  [...new Map(addresses.map((address) => [address.toLowerCase(), address])).values()].sort((a, b) =>
    BigInt(a) < BigInt(b) ? -1 : 1,
  );
