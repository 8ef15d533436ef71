import type { Address, Asset, Position } from '@/lib/types';
import { isReady } from './isReady';
import { outAt } from './outAt';
import type { Read } from './Reading';

/**
 * One thing and when it can be had. `held`: already in the account. `ready`: can be completed now. `queued`: at a date.
 * `leave`: at that date if a withdrawal is queued now. `validator`: the same, once its validator has left.
 */
export type Exit = {
  kind: 'held' | 'ready' | 'queued' | 'leave' | 'validator';
  position: Position;
  asset: Asset;
  amount: bigint;
  /** Unix seconds; undefined for what can be had now or where the delay was not read. */
  at?: number;
  block?: bigint;
  /** Who can have it slashed until then. */
  operator?: Address;
};

const ORDER = ['held', 'ready', 'queued', 'leave', 'validator'] as const;

/** Everything with its date, the earliest first. */
export function exitsOf({ exposure, facts }: Read): Exit[] {
  return exposure.positions
    .filter(({ amount }) => amount > 0n)
    .map((position): Exit => {
      const { asset, amount, operator, withdrawableAt } = position;
      const kind = kindOf(position, isReady(position, exposure));
      const at = kind === 'held' || kind === 'ready' ? undefined : outAt(position, exposure, facts);
      return {
        kind,
        position,
        asset,
        amount,
        ...(at === undefined ? {} : { at }),
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
