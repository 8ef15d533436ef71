import type { Model } from './Model';
import { mul } from './math';
import {
  allocationAt,
  encumbered,
  magnitudeAt,
  queuedShares,
  scaledWaiting,
  slashable,
  tokensOf,
  withdrawable,
} from './views';

const strategies = ['stLST', 'rLST'];
const sets = ['plain', 'redistributing'];

export type View = ReturnType<typeof viewOf>;

/** All that the chain can be asked for, as the model has it at the end of block `now`. */
export function viewOf(model: Model, now: bigint) {
  return {
    stakers: Object.entries(model.stakers).map(([name, staker]) => ({
      name,
      operator: staker.operator,
      deposits: staker.deposits.map(({ strategy, s, k }) => {
        const shares = withdrawable(model, staker, strategy, now);
        return { strategy, s, k, withdrawable: shares, tokens: tokensOf(model, strategy, shares) };
      }),
      tokens: strategies.map((strategy) => staker.tokens[strategy]),
      queued: staker.queued.map((queued) => ({
        nonce: queued.nonce,
        operator: queued.operator,
        startBlock: Number(queued.startBlock),
        strategies: queued.entries.map(({ strategy }) => strategy),
        scaled: queued.entries.map(({ scaled }) => scaled),
        shares: queuedShares(model, queued, now),
      })),
    })),
    operators: Object.entries(model.operators).map(([name, operator]) => ({
      name,
      slashable: sets.map((set) => slashable(model, name, set, now)),
      strategies: strategies.map((strategy) => ({
        shares: operator.shares[strategy] ?? 0n,
        maximum: magnitudeAt(model, name, strategy, now),
        waiting: mul(scaledWaiting(model, name, strategy, now), magnitudeAt(model, name, strategy, now)),
        encumbered: encumbered(model, name, strategy, now),
        allocations: sets.map((set) => {
          const { m, d, b } = allocationAt(model, name, set, strategy, now);
          return { m, d, b: Number(b) };
        }),
      })),
    })),
    slashes: sets
      .flatMap((set) => model.slashes.filter((slash) => slash.set === set && !slash.paid))
      .map(({ set, id, strategy, shares }) => ({ set, id, strategies: [strategy], shares: [shares] })),
    paid: ['burn', 'recipient'].map((to) => strategies.map((strategy) => model.paid[to]?.[strategy] ?? 0n)),
  };
}
