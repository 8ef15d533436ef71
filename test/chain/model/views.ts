import type { Allocation, Model, Queued, Staker } from './Model';
import { mul, WAD } from './math';

/** Virtual shares and tokens of a strategy. */
const OFFSET = 1_000n;

export const tokensOf = (model: Model, strategy: string, shares: bigint): bigint => {
  const pool = model.pools[strategy] ?? { shares: 0n, tokens: 0n };
  return ((pool.tokens + OFFSET) * shares) / (pool.shares + OFFSET);
};

export const sharesFor = (model: Model, strategy: string, tokens: bigint): bigint => {
  const pool = model.pools[strategy] ?? { shares: 0n, tokens: 0n };
  return (tokens * (pool.shares + OFFSET)) / (pool.tokens + OFFSET);
};

/** M at the end of a block; whole without an operator. */
export function magnitudeAt(model: Model, operator: string | undefined, strategy: string, block: bigint): bigint {
  if (operator === undefined) return WAD;
  const past = (model.operators[operator]?.magnitudes[strategy] ?? []).filter((entry) => entry.block <= block);
  return past.at(-1)?.value ?? WAD;
}

/** W = floor(floor(s·k) · M) */
export function withdrawable(model: Model, staker: Staker, strategy: string, now: bigint): bigint {
  const deposit = staker.deposits.find((each) => each.strategy === strategy);
  if (!deposit) return 0n;
  return mul(mul(deposit.s, deposit.k), magnitudeAt(model, staker.operator, strategy, now));
}

/** What a queued withdrawal pays, in shares: slashable through its last waiting block, fixed from then on. */
export function queuedShares(model: Model, queued: Queued, now: bigint): bigint[] {
  const last = queued.startBlock + model.delays.withdrawal;
  const block = now > last ? last : now;
  return queued.entries.map(({ strategy, scaled }) =>
    mul(scaled, magnitudeAt(model, queued.operator, strategy, block)),
  );
}

export function allocationAt(model: Model, operator: string, set: string, strategy: string, now: bigint): Allocation {
  const { m, d, b } = model.operators[operator]?.allocations[`${set}/${strategy}`] ?? { m: 0n, d: 0n, b: 0n };
  return b !== 0n && now >= b ? { m: m + d, d: 0n, b: 0n } : { m, d, b };
}

/** Allocated or about to be. */
export function encumbered(model: Model, operator: string, strategy: string, now: bigint): bigint {
  return Object.keys(model.recipients)
    .map((set) => allocationAt(model, operator, set, strategy, now))
    .reduce((sum, { m, d }) => sum + m + (d > 0n ? d : 0n), 0n);
}

export function slashable(model: Model, operator: string, set: string, now: bigint): boolean {
  const { member, until } = model.operators[operator]?.sets[set] ?? { member: false, until: 0n };
  return member || now <= until;
}

/** Scaled shares of an operator's withdrawals that can still be slashed. */
export function scaledWaiting(model: Model, operator: string, strategy: string, now: bigint): bigint {
  return Object.values(model.stakers)
    .flatMap((staker) => staker.queued)
    .filter((queued) => queued.operator === operator && now <= queued.startBlock + model.delays.withdrawal)
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.strategy === strategy)
    .reduce((sum, { scaled }) => sum + scaled, 0n);
}
