import type { AtStake } from '@/lib/headline/types';
import type { Address, OperatorSet } from '@/lib/types';
import { isReady } from './isReady';
import { partsOf } from './partsOf';
import type { Read } from './Reading';
import { timeOf } from './timeOf';

/**
 * What is under way. `slasher`: another party decides on an AVS's slashing from a block on. `unlock`: a time-locked vault
 * lets go of what is in it.
 */
export type PendingChange = AllocationChange | SlasherChange | UnlockChange;

type SlasherChange = {
  kind: 'slasher';
  operator: Address;
  avs: Address;
  set: number;
  slasher: Address;
  slasherHasCode: boolean;
  block: bigint;
  at: number;
};

type UnlockChange = { kind: 'unlock'; vault: Address; at: number };

/**
 * An operator gives an AVS more or less of the stake from a block on. `open`: it is given already, and one step of theirs
 * that has no delay makes it count.
 */
type AllocationChange = {
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
export function pendingChanges(read: Read): PendingChange[] {
  return [...allocations(read), ...slashers(read), ...unlocks(read)].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

const slashers = ({ exposure, facts }: Read): SlasherChange[] =>
  (facts.eigenlayer?.pendingSlashers ?? []).map(({ id, effectBlock, ...rest }) => ({
    ...{ kind: 'slasher', ...rest, set: id },
    ...{ block: effectBlock, at: timeOf(effectBlock, exposure, facts) },
  }));

const unlocks = ({ exposure, facts }: Read): UnlockChange[] =>
  (facts.eigenlayer?.vaults ?? []).flatMap(({ held, state, vault, unlockAt }): UnlockChange[] =>
    held && state === 'locked' && unlockAt !== undefined && unlockAt > exposure.timestamp
      ? [{ kind: 'unlock', vault, at: unlockAt }]
      : [],
  );

function allocations({ exposure, facts }: Read): AllocationChange[] {
  const changes = new Map<string, AllocationChange>();
  const add = (kind: AllocationChange['kind'], operator: Address, set: OperatorSet, part: AtStake) => {
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
  return [...changes.values()];
}

const plus = (amounts: readonly AtStake[], { asset, amount }: AtStake): AtStake[] => {
  const same = (other: AtStake) => other.asset.address?.toLowerCase() === asset.address?.toLowerCase();
  return amounts.some(same)
    ? amounts.map((other) => (same(other) ? { asset, amount: other.amount + amount } : other))
    : [...amounts, { asset, amount }];
};
