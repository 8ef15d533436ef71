import type { Address, Asset, OperatorSet } from '@/lib/types';
import { exitsOf } from './exitsOf';
import { isReady } from './isReady';
import { partsOf } from './partsOf';
import type { Read } from './Reading';
import { timeOf } from './timeOf';

export type PendingChange =
  /**
   * An operator gives an AVS more or less of the stake from a block on. `open`: it is given already, and one step of
   * theirs that has no delay makes it count.
   */
  | {
      kind: 'more' | 'less' | 'open';
      operator: Address;
      avs: Address;
      set: number;
      recipient?: Address;
      asset: Asset;
      amount: bigint;
      block?: bigint;
      at?: number;
    }
  | { kind: 'unlock'; asset: Asset; amount: bigint; operator?: Address; block?: bigint; at?: number };

/** What is under way, the next first; what can happen at any moment before all else. */
export function pendingChanges(read: Read): PendingChange[] {
  const { exposure, facts } = read;
  const changes = new Map<string, PendingChange & { avs?: Address }>();
  const add = (kind: 'more' | 'less' | 'open', operator: Address, set: OperatorSet, asset: Asset, amount: bigint) => {
    if (amount === 0n) return;
    const { avs, id, effectBlock, redistributionRecipient: recipient } = set;
    const block = kind === 'open' ? undefined : effectBlock;
    const key = [kind, operator, avs, id, asset.address, block].join('/').toLowerCase();
    const sum = changes.get(key)?.amount ?? 0n;
    changes.set(key, {
      kind,
      operator,
      avs,
      set: id,
      asset,
      amount: sum + amount,
      ...(recipient ? { recipient } : {}),
      ...(block === undefined ? {} : { block, at: timeOf(block, exposure, facts) }),
    });
  };
  for (const position of exposure.positions) {
    const { operator, operatorSets = [], asset, amount } = position;
    if (!operator || isReady(position, exposure)) continue;
    for (const set of operatorSets) {
      const { latent, announced, falls } = partsOf(set, amount);
      add('open', operator, set, asset, latent);
      add('more', operator, set, asset, announced);
      add('less', operator, set, asset, falls);
    }
  }
  const unlocks = exitsOf(read)
    .filter(({ kind }) => kind === 'queued')
    .map(
      ({ asset, amount, operator, block, at }): PendingChange => ({
        kind: 'unlock',
        asset,
        amount,
        ...(operator ? { operator } : {}),
        ...(block === undefined ? {} : { block }),
        ...(at === undefined ? {} : { at }),
      }),
    );
  return [...changes.values(), ...unlocks].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}
