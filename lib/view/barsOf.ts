import { larger } from '@/lib/headline/larger';
import { queued, restaked, stakesOf } from '@/lib/headline/stakes';
import type { Stake } from '@/lib/headline/types';
import type { Asset, Exposure } from '@/lib/types';

/** One asset, before and after on one scale: `scale` is the larger of the two amounts. */
export type BarRow = { asset: Asset; scale: bigint; before?: Stake; after?: Stake };

const keyOf = (stake: Stake) => stake.asset.address?.toLowerCase() ?? 'native';

/** What can be slashed, asset by asset; a side that was not read is absent, never zero. */
export function barsOf(before: Exposure | undefined, after: Exposure | undefined): BarRow[] {
  const sides = [before, after].map((exposure) => exposure && stakesOf([...restaked(exposure), ...queued(exposure)]));
  const assets = new Map(sides.flatMap((stakes) => stakes ?? []).map((stake) => [keyOf(stake), stake.asset]));
  const none = (asset: Asset): Stake => ({ asset, amount: 0n, now: 0n, afterPending: 0n, ceiling: 0n, known: true });
  return [...assets].map(([key, asset]) => {
    const [was, is] = sides.map((stakes) => stakes && (stakes.find((stake) => keyOf(stake) === key) ?? none(asset)));
    return { asset, before: was, after: is, scale: larger(was?.amount ?? 0n, is?.amount ?? 0n) };
  });
}

/** A share in per cent of a bar's width; small but present stays visible through CSS min-width. */
export const widthOf = (part: bigint, scale: bigint): number =>
  scale === 0n || part <= 0n ? 0 : Math.min(100, Number((part * 10_000n) / scale) / 100);
