import type { AtStake } from '@/lib/headline/types';
import type { Address, OperatorSet } from '@/lib/types';
import { isReady } from './isReady';
import { partsOf } from './partsOf';
import type { Read } from './Reading';
import { timeOf } from './timeOf';

/**
 * An operator gives an AVS more or less of the stake from a block on. `open`: it is given already, and one step of theirs
 * that has no delay makes it count.
 */
export type PendingChange = {
  kind: 'more' | 'less' | 'open';
  operator: Address;
  avs: Address;
  set: number;
  recipient?: Address;
  /** By asset. */
  amounts: readonly AtStake[];
  block?: bigint;
  /** Unix seconds. */
  at?: number;
};

/** What is under way, the next first; what can happen at any moment before all else. */
export function pendingChanges({ exposure, facts }: Read): PendingChange[] {
  const changes = new Map<string, PendingChange>();
  const add = (kind: PendingChange['kind'], operator: Address, set: OperatorSet, part: AtStake) => {
    if (part.amount === 0n) return;
    const { avs, id, effectBlock, redistributionRecipient: recipient } = set;
    const block = kind === 'open' ? undefined : effectBlock;
    const key = [kind, operator, avs, id, block].join('/').toLowerCase();
    changes.set(key, {
      ...{ kind, operator, avs, set: id, amounts: plus(changes.get(key)?.amounts ?? [], part) },
      ...(recipient ? { recipient } : {}),
      ...(block === undefined ? {} : { block, at: timeOf(block, exposure, facts) }),
    });
  };
  for (const position of exposure.positions) {
    const { operator, operatorSets = [], asset, amount } = position;
    if (!operator || isReady(position, exposure)) continue;
    for (const set of operatorSets) {
      const { latent, announced, falls } = partsOf(set, amount);
      add('open', operator, set, { asset, amount: latent });
      add('more', operator, set, { asset, amount: announced });
      add('less', operator, set, { asset, amount: falls });
    }
  }
  return [...changes.values()].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

const plus = (amounts: readonly AtStake[], { asset, amount }: AtStake): AtStake[] => {
  const same = (other: AtStake) => other.asset.address?.toLowerCase() === asset.address?.toLowerCase();
  return amounts.some(same)
    ? amounts.map((other) => (same(other) ? { asset, amount: other.amount + amount } : other))
    : [...amounts, { asset, amount }];
};
