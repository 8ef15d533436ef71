import type { AtStake } from '@/lib/headline/types';
import type { OperatorStake } from './operatorsOf';

/** The lines under the two figures: what can go at once, what is announced, how fast it can be more, how long out takes. */
export type Lead = {
  /** `unread`: for some of it, what can be slashed is not known. */
  now: readonly AtStake[] | 'unread';
  /** Only where it is more than `now`. */
  announced?: readonly AtStake[];
  /** The shortest notice of any operator that could raise it, in seconds; the first that was not read or set speaks first. */
  notice?: number | 'unset' | 'unread';
  exit?: number;
};

/** Undefined when no operator answers for anything. */
export function leadOf(operators: readonly OperatorStake[]): Lead | undefined {
  if (operators.length === 0) return undefined;
  const stakes = operators.flatMap((operator) =>
    operator.stakes.map((stake) => ({ ...stake, chainId: operator.chainId })),
  );
  const exits = operators.flatMap(({ notice: { exit } }) => (exit === 'unread' ? [] : [exit.seconds]));
  const raisable = operators.filter((operator) =>
    operator.stakes.some(({ ceiling, afterPending, known }) => !known || ceiling > afterPending),
  );
  const notices = raisable.map(({ notice: { notice } }) => (typeof notice === 'object' ? notice.seconds : notice));
  const sum = (figure: 'now' | 'afterPending'): AtStake[] => {
    const byAsset = new Map<string, AtStake>();
    for (const stake of stakes) {
      const key = `${stake.chainId}:${stake.asset.address?.toLowerCase()}`;
      const amount = (byAsset.get(key)?.amount ?? 0n) + stake[figure];
      if (amount > 0n) byAsset.set(key, { asset: stake.asset, amount });
    }
    return [...byAsset.values()];
  };
  const known = stakes.every((stake) => stake.known);
  const grows = stakes.some(({ afterPending, now }) => afterPending > now);
  const notice = shortest(notices);
  return {
    now: known ? sum('now') : 'unread',
    ...(known && grows ? { announced: sum('afterPending') } : {}),
    ...(notice === undefined ? {} : { notice }),
    ...(exits.length > 0 ? { exit: Math.max(...exits) } : {}),
  };
}

const shortest = (notices: readonly (number | 'unset' | 'unread')[]): Lead['notice'] => {
  if (notices.includes('unread')) return 'unread';
  const set = notices.filter((notice) => typeof notice === 'number');
  return set.length > 0 ? Math.min(...set) : notices[0];
};
