import type { Address, Asset, Position } from '@/lib/types';
import { isReady } from './isReady';
import { lockOf } from './lockOf';
import { outAt } from './outAt';
import type { Read } from './Reading';

/**
 * One thing and when it can be had. `held`: already in the account. `ready`: can be completed now. `queued`: at a date.
 * `leave`: at that date if a withdrawal is queued now. `validator`: the same, once its validator has left. `locked`: if it is
 * queued as soon as the vault's lock ends.
 */
export type Exit = {
  kind: 'held' | 'ready' | 'queued' | 'leave' | 'validator' | 'locked';
  position: Position;
  asset: Asset;
  amount: bigint;
  /** Unix seconds; undefined for what can be had now or where the delay was not read. */
  at?: number;
  block?: bigint;
  /** Who can have it slashed until then. */
  operator?: Address;
  /** Unix seconds in which the lock ends; absent where it was not read. */
  unlockAt?: number;
};

const ORDER = ['held', 'ready', 'queued', 'leave', 'validator', 'locked'] as const;

/** Everything with its date, the earliest first. */
export function exitsOf({ exposure, facts }: Read): Exit[] {
  return exposure.positions
    .filter(({ amount }) => amount > 0n)
    .map((position): Exit => {
      const { asset, amount, operator, withdrawableAt } = position;
      const lock = lockOf(position, exposure, facts);
      const kind = lock ? 'locked' : kindOf(position, isReady(position, exposure));
      const at = kind === 'held' || kind === 'ready' ? undefined : outAt(position, exposure, facts);
      return {
        kind,
        position,
        asset,
        amount,
        ...(at === undefined ? {} : { at }),
        ...(lock?.unlockAt === undefined ? {} : { unlockAt: lock.unlockAt }),
        ...(withdrawableAt ? { block: withdrawableAt.block } : {}),
        ...(operator && kind !== 'ready' && kind !== 'held' ? { operator } : {}),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.at ?? 0) - (b.at ?? 0));
}

const kindOf = ({ kind, asset }: Position, ready: boolean): Exit['kind'] => {
  if (kind === 'token') return 'held';
  if (kind === 'queued-withdrawal') return ready ? 'ready' : 'queued';
  return asset.address === null ? 'validator' : 'leave';
};
