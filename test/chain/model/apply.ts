import type { Model, Staker } from './Model';
import type { Move, StakerMove } from './Move';
import { allocate, changeMembership, resolve, slash } from './operating';
import { poolOf, stakerOf } from './parts';
import { Refused } from './refuse';
import { complete, delegate, deposit, permilleOf, queue, undelegate } from './staking';

/** The model after a move that is mined in block `now`, or the name of the error that it reverts with. */
export function apply(before: Model, move: Move, now: bigint): Model | string {
  const model = structuredClone(before);
  try {
    run(model, move, now);
    return model;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

function run(model: Model, move: Move, now: bigint): void {
  switch (move.type) {
    case 'allocate':
      allocate(model, move, now);
      break;
    case 'register':
    case 'deregister':
      changeMembership(model, move, now);
      break;
    case 'slash':
      slash(model, move, now);
      break;
    case 'resolve':
      resolve(model, move.index, now);
      break;
    case 'donate':
      poolOf(model, move.strategy).tokens += move.amount;
      break;
    default:
      runForStaker(model, stakerOf(model, move.staker), move, now);
  }
}

function runForStaker(model: Model, staker: Staker, move: StakerMove, now: bigint): void {
  switch (move.type) {
    case 'deposit':
      deposit(model, staker, move.strategy, permilleOf(staker.tokens[move.strategy] ?? 0n, move), now);
      break;
    case 'delegate':
      delegate(model, staker, move.operator, now);
      break;
    case 'undelegate':
      undelegate(model, staker, now);
      break;
    case 'redelegate':
      undelegate(model, staker, now);
      delegate(model, staker, move.operator, now);
      break;
    case 'queue': {
      const held = (strategy: string) => staker.deposits.find((each) => each.strategy === strategy)?.s ?? 0n;
      const amounts = move.strategies.map((strategy) => permilleOf(held(strategy), move));
      queue(model, staker, staker.operator, move.strategies, amounts, now);
      break;
    }
    case 'complete':
      complete(model, staker, move.index, move.asTokens, now);
  }
}
