import type { Exposure, Position } from '@/lib/types';
import { larger } from './larger';
import type { AtStake, Stake } from './types';

const keyOf = (position: Position) => `${position.asset.address ?? 'native'}`.toLowerCase();

/** Positions summed by asset, in the order in which they stand. */
export function stakesOf(positions: readonly Position[]): Stake[] {
  const byAsset = new Map<string, Stake>();
  for (const position of positions) {
    const key = keyOf(position);
    const sum = byAsset.get(key) ?? {
      asset: position.asset,
      amount: 0n,
      now: 0n,
      afterPending: 0n,
      ceiling: 0n,
      known: true,
    };
    const { now = 0n, pending = 0n, ceiling = 0n } = position.slashable ?? {};
    byAsset.set(key, {
      ...sum,
      amount: sum.amount + position.amount,
      now: sum.now + now,
      afterPending: sum.afterPending + larger(pending, now),
      ceiling: sum.ceiling + ceiling,
      known: sum.known && (position.slashable !== undefined || position.operator === undefined),
    });
  }
  return [...byAsset.values()];
}

/** What stands in the protocol and is not on its way out. */
export const restaked = (exposure: Exposure | undefined): Position[] =>
  (exposure?.positions ?? []).filter((position) => position.kind === 'restaked');

export const queued = (exposure: Exposure | undefined): Position[] =>
  (exposure?.positions ?? []).filter((position) => position.kind === 'queued-withdrawal');

const rootOf = (position: Position) => `${position.withdrawalRoot}:${position.strategy?.toLowerCase()}`;

/** Queue entries that `of` has and `other` has not. */
export function queueDifference(of: Exposure | undefined, other: Exposure | undefined): Position[] {
  const known = new Set(queued(other).map(rootOf));
  return queued(of).filter((position) => !known.has(rootOf(position)));
}

/** What `after` has more than `before`, asset by asset; what fell or stayed is left out. */
export function gained(before: readonly Stake[], after: readonly Stake[]): Stake[] {
  return after
    .map((stake) => {
      const was = before.find((other) => other.asset.address?.toLowerCase() === stake.asset.address?.toLowerCase());
      if (!was) return stake;
      const over = (field: 'amount' | 'now' | 'afterPending' | 'ceiling') =>
        stake[field] > was[field] ? stake[field] - was[field] : 0n;
      return {
        ...stake,
        amount: over('amount'),
        now: over('now'),
        afterPending: over('afterPending'),
        ceiling: over('ceiling'),
        known: stake.known && was.known,
      };
    })
    .filter((stake) => stake.amount > 0n);
}

/** One figure of each stake, as amounts; nothing is left out but zero. */
export const figureOf = (stakes: readonly Stake[], figure: 'amount' | 'now' | 'afterPending' | 'ceiling'): AtStake[] =>
  stakes.filter((stake) => stake[figure] > 0n).map((stake) => ({ asset: stake.asset, amount: stake[figure] }));

/** AVSs that could slash any of these positions now. */
export const slashersNow = (positions: readonly Position[]): Set<string> =>
  new Set(
    positions.flatMap((position) =>
      (position.operatorSets ?? []).filter((set) => set.live && set.slashable > 0n).map((set) => set.avs.toLowerCase()),
    ),
  );
