import { larger } from '@/lib/headline/larger';
import { ratio } from '@/lib/risk/read/ratio';
import type { ChainFacts, Exposure, Position } from '@/lib/types';
import type { Notice } from '@/lib/view/noticeOf';
import { outAt } from './outAt';
import { partsOf } from './partsOf';
import { timeOf } from './timeOf';

/** From `at` on (seconds from now) up to `share` (of 1) can be slashed. */
export type Step = { at: number; share: number };

/** Days against slashable share, from today until the last of it is out. */
export type SlashChart = {
  out: number;
  now: number;
  /** With what is under way, in order, each with all before it. */
  steps: readonly Step[];
  /** What the operator could make of it by giving notice today; absent when it could not before you are out. */
  ceiling?: Step;
  /** The operator's notice was not read: the ceiling can begin at any time. */
  noticeUnread: boolean;
};

/**
 * The chart of some positions in one asset under one operator. Undefined when the way out has no known end, or when what
 * can be slashed was not read.
 */
export function slashChart(
  positions: readonly Position[],
  { exposure, facts, notice }: { exposure: Exposure; facts: ChainFacts; notice: Notice },
): SlashChart | undefined {
  const ends = positions.map((position) => outAt(position, exposure, facts));
  if (ends.length === 0 || ends.includes(undefined) || positions.some(({ slashable }) => !slashable)) return undefined;
  const out = Math.max(0, ...(ends as number[]).map((end) => end - exposure.timestamp));
  const whole = positions.reduce((sum, { amount }) => sum + amount, 0n);
  const share = (part: bigint) => Math.min(1, ratio(part, whole));
  const sumOf = (read: (position: Position) => bigint) => positions.reduce((sum, position) => sum + read(position), 0n);
  const now = sumOf(({ slashable }) => slashable?.now ?? 0n);
  const ceiling = sumOf(({ slashable }) => larger(slashable?.ceiling ?? 0n, slashable?.now ?? 0n));
  let reached = now;
  const steps = additions(positions, exposure, facts)
    .filter(({ at }) => at < out)
    .map(({ at, amount }) => {
      reached += amount;
      return { at, share: share(reached) };
    });
  const from = noticeSeconds(notice);
  const raised = share(ceiling) > (steps.at(-1)?.share ?? share(now)) && from !== undefined && from < out;
  return {
    out,
    now: share(now),
    steps,
    ...(raised ? { ceiling: { at: from, share: share(ceiling) } } : {}),
    noticeUnread: notice.notice === 'unread',
  };
}

const noticeSeconds = ({ notice }: Notice): number | undefined =>
  notice === 'unread' ? 0 : notice === 'unset' ? undefined : notice.seconds;

/** What will be added, in order; what only waits for a step without delay could count at once. */
function additions(positions: readonly Position[], exposure: Exposure, facts: ChainFacts) {
  const byTime = new Map<number, bigint>();
  for (const { operatorSets = [], amount } of positions)
    for (const set of operatorSets) {
      const { latent, announced } = partsOf(set, amount);
      const at =
        set.effectBlock === undefined ? 0 : Math.max(0, timeOf(set.effectBlock, exposure, facts) - exposure.timestamp);
      if (latent > 0n) byTime.set(0, (byTime.get(0) ?? 0n) + latent);
      if (announced > 0n) byTime.set(at, (byTime.get(at) ?? 0n) + announced);
    }
  return [...byTime].map(([at, amount]) => ({ at, amount })).sort((a, b) => a.at - b.at);
}
