import type { Deposit, Model, Staker } from './Model';
import type { Move } from './Move';
import { div, mul, WAD } from './math';
import { operatorOf, poolOf } from './parts';
import { refuse } from './refuse';
import { magnitudeAt, queuedShares, sharesFor, tokensOf, withdrawable } from './views';

export function deposit(model: Model, staker: Staker, strategy: string, amount: bigint, now: bigint): void {
  const shares = sharesFor(model, strategy, amount);
  if (shares === 0n) refuse('NewSharesZero');
  const pool = poolOf(model, strategy);
  pool.shares += shares;
  pool.tokens += amount;
  staker.tokens[strategy] = (staker.tokens[strategy] ?? 0n) - amount;
  addShares(model, staker, strategy, shares, now);
}

export function delegate(model: Model, staker: Staker, name: string, now: bigint): void {
  if (staker.operator !== undefined) refuse('ActivelyDelegated');
  const operator = operatorOf(model, name);
  for (const entry of staker.deposits) {
    const magnitude = magnitudeAt(model, name, entry.strategy, now);
    if (magnitude === 0n) refuse('FullySlashed');
    const whole = mul(entry.s, entry.k);
    if (whole === 0n) continue;
    entry.k = div(entry.k, magnitude);
    operator.shares[entry.strategy] = (operator.shares[entry.strategy] ?? 0n) + whole;
  }
  staker.operator = name;
}

export function undelegate(model: Model, staker: Staker, now: bigint): void {
  if (staker.operator === undefined) refuse('NotActivelyDelegated');
  const operator = staker.operator;
  for (const { strategy, s } of [...staker.deposits]) queue(model, staker, operator, [strategy], [s], now);
  staker.operator = undefined;
}

/** Takes deposit shares out of the position, and what they are worth now from the operator's. */
export function queue(
  model: Model,
  staker: Staker,
  operator: string | undefined,
  strategies: readonly string[],
  amounts: readonly bigint[],
  now: bigint,
): void {
  const entries = strategies.map((strategy, i) => {
    const amount = amounts[i] ?? 0n;
    const entry = staker.deposits.find((each) => each.strategy === strategy);
    const scaled = mul(amount, entry?.k ?? WAD);
    if (operator !== undefined) {
      const { shares } = operatorOf(model, operator);
      const left = (shares[strategy] ?? 0n) - mul(scaled, magnitudeAt(model, operator, strategy, now));
      if (left < 0n) refuse('Panic');
      shares[strategy] = left;
    }
    if (amount === 0n) refuse('SharesAmountZero');
    if (!entry || amount > entry.s) refuse('SharesAmountTooHigh');
    entry.s -= amount;
    if (entry.s === 0n) drop(staker.deposits, entry);
    return { strategy, scaled };
  });
  staker.queued.push({ nonce: staker.nonce++, operator, startBlock: now, entries });
}

export function complete(model: Model, staker: Staker, index: number, asTokens: boolean, now: bigint): void {
  const queued = staker.queued[index];
  if (!queued) refuse('WithdrawalNotQueued');
  if (now <= queued.startBlock + model.delays.withdrawal) refuse('WithdrawalDelayNotElapsed');
  const shares = queuedShares(model, queued, now);
  drop(staker.queued, queued);
  for (const [i, { strategy }] of queued.entries.entries()) {
    const part = shares[i] ?? 0n;
    if (part === 0n) continue;
    if (asTokens) staker.tokens[strategy] = (staker.tokens[strategy] ?? 0n) + payOut(model, strategy, part);
    else addShares(model, staker, strategy, part, now);
  }
}

export function payOut(model: Model, strategy: string, shares: bigint): bigint {
  const pool = poolOf(model, strategy);
  if (shares > pool.shares) refuse('WithdrawalAmountExceedsTotalDeposits');
  const amount = tokensOf(model, strategy, shares);
  pool.shares -= shares;
  pool.tokens -= amount;
  return amount;
}

/** The scaling factor makes up for what the operator lost before, so that `added` counts whole. */
function addShares(model: Model, staker: Staker, strategy: string, added: bigint, now: bigint): void {
  const magnitude = magnitudeAt(model, staker.operator, strategy, now);
  if (magnitude === 0n) refuse('FullySlashed');
  const entry = staker.deposits.find((each) => each.strategy === strategy);
  if (entry) {
    const whole = withdrawable(model, staker, strategy, now) + added;
    entry.s += added;
    entry.k = div(div(whole, entry.s), magnitude);
  } else {
    const fresh: Deposit = { strategy, s: added, k: div(WAD, magnitude) };
    staker.deposits.push(fresh);
  }
  if (staker.operator === undefined) return;
  const { shares } = operatorOf(model, staker.operator);
  shares[strategy] = (shares[strategy] ?? 0n) + added;
}

/** As the chain's lists do it: the last takes the empty place. */
function drop<T>(list: T[], item: T): void {
  const last = list.pop();
  if (last !== undefined && last !== item) list[list.indexOf(item)] = last;
}

export const permilleOf = (amount: bigint, { permille }: Extract<Move, { permille: bigint }>): bigint =>
  (amount * permille) / 1_000n;
