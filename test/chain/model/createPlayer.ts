import { type Abi, decodeErrorResult } from 'viem';
import { expect } from 'vitest';
import type { Withdrawal } from '@/lib/types';
import { delegationManagerAbi } from '../abis';
import { artefact } from '../artefact';
import type { World } from '../deployWorld';
import { revertData } from '../revertData';
import { apply } from './apply';
import type { Model } from './Model';
import type { Move } from './Move';
import { stakerOf } from './parts';
import { readView } from './readView';
import { toTransaction } from './toTransaction';
import { viewOf } from './viewOf';

const errors = ['DelegationManager', 'StrategyManager', 'AllocationManager', 'StrategyBase']
  .flatMap((name) => artefact(name).abi)
  .filter(({ type }) => type === 'error') as Abi;

export type Played = { model: Model; outcome: string };

/** Plays moves on the model and on the chain at once. */
export function createPlayer(world: World) {
  const nextBlock = async () => (await world.client.getBlockNumber()) + 1n;

  async function openWithdrawals(move: Move): Promise<readonly Withdrawal[]> {
    if (move.type !== 'complete') return [];
    const [withdrawals] = await world.client.readContract({
      address: world.core.delegationManager,
      abi: delegationManagerAbi,
      functionName: 'getQueuedWithdrawals',
      args: [world.accounts[move.staker as 'staker'].address],
    });
    return withdrawals;
  }

  const transactionOf = async (model: Model, move: Move) =>
    toTransaction(world, model, move, await openWithdrawals(move));

  return {
    transactionOf,

    /** Both sides must agree: on the error, by its name, or on success. */
    async play(model: Model, move: Move): Promise<Played> {
      const next = apply(model, move, await nextBlock());
      const outcome = typeof next === 'string' ? next : 'success';
      const transaction = await transactionOf(model, move);
      const data = await revertData(world.client, transaction);
      const seen = data === undefined ? 'success' : decodeErrorResult({ abi: errors, data }).errorName;
      expect({ move, outcome: seen }).toEqual({ move, outcome });
      if (typeof next === 'string') return { model, outcome };
      await world.sendData(transaction.from, transaction);
      return { model: next, outcome };
    },

    /** Everything that can be read must be what the model has, to the wei. */
    async compare(model: Model): Promise<void> {
      expect(await readView(world)).toEqual(viewOf(model, await world.client.getBlockNumber()));
    },
  };
}

/** An index of something that there is; nothing where there is nothing. */
export function inRange(model: Model, move: Move): Move | undefined {
  if (move.type !== 'complete' && move.type !== 'resolve') return move;
  const { length } = move.type === 'complete' ? stakerOf(model, move.staker).queued : model.slashes;
  return length === 0 ? undefined : { ...move, index: move.index % length };
}
