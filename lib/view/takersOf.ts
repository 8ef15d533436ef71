import type { Address, Asset, Exposure } from '@/lib/types';

export type Party = { address: Address; hasCode?: boolean };

/** One AVS that could take part of the stake: how much now, where it goes, who decides. */
export type Taker = {
  avs: Address;
  sets: number;
  /** Tokens by asset; what a set that is not live could take is in `later`. */
  now: readonly { asset: Asset; amount: bigint }[];
  later: readonly { asset: Asset; amount: bigint }[];
  /** Where slashed funds go; empty means burned. */
  recipients: readonly Party[];
  slashers: readonly Party[];
};

type Sums = Map<string, { asset: Asset; amount: bigint }>;

const add = (sums: Sums, asset: Asset, amount: bigint) => {
  if (amount <= 0n) return;
  const key = asset.address?.toLowerCase() ?? 'native';
  sums.set(key, { asset, amount: (sums.get(key)?.amount ?? 0n) + amount });
};

const largest = (taker: Taker) => taker.now.reduce((sum, { amount }) => sum + amount, 0n);

/** Everybody who could slash something of this exposure, now or once an allocation takes effect; largest first. */
export function takersOf(exposure: Exposure | undefined): Taker[] {
  const byAvs = new Map<
    string,
    {
      avs: Address;
      sets: Set<number>;
      now: Sums;
      later: Sums;
      recipients: Map<string, Party>;
      slashers: Map<string, Party>;
    }
  >();
  for (const { asset, operatorSets = [] } of exposure?.positions ?? [])
    for (const set of operatorSets) {
      if (set.slashable === 0n && set.slashableAfterPending === 0n) continue;
      const key = set.avs.toLowerCase();
      const taker = byAvs.get(key) ?? {
        avs: set.avs,
        sets: new Set(),
        now: new Map(),
        later: new Map(),
        recipients: new Map(),
        slashers: new Map(),
      };
      byAvs.set(key, taker);
      taker.sets.add(set.id);
      const now = set.live ? set.slashable : 0n;
      add(taker.now, asset, now);
      add(taker.later, asset, set.slashableAfterPending - now);
      taker.slashers.set(set.slasher.toLowerCase(), { address: set.slasher, hasCode: set.slasherHasCode });
      if (set.redistributionRecipient)
        taker.recipients.set(set.redistributionRecipient.toLowerCase(), {
          address: set.redistributionRecipient,
          hasCode: set.recipientHasCode,
        });
    }
  return [...byAvs.values()]
    .map(({ sets, now, later, recipients, slashers, ...rest }) => ({
      ...rest,
      sets: sets.size,
      now: [...now.values()],
      later: [...later.values()],
      recipients: [...recipients.values()],
      slashers: [...slashers.values()],
    }))
    .sort((a, b) => (largest(b) > largest(a) ? 1 : largest(b) < largest(a) ? -1 : 0));
}
