import { encodeFunctionData, type Hex, zeroHash } from 'viem';
import type { Address, Withdrawal } from '@/lib/types';
import { allocationManagerAbi, delegationManagerAbi, strategyManagerAbi, tokenAbi } from '../abis';
import type { World } from '../deployWorld';
import type { Model } from './Model';
import type { Move } from './Move';
import { stakerOf } from './parts';
import { permilleOf } from './staking';

type Transaction = { from: Address; to: Address; data: Hex };
type Named<T> = Record<string, T>;

/** The transaction that makes a move on the chain; `queued` are the staker's open withdrawals there. */
export function toTransaction(world: World, model: Model, move: Move, queued: readonly Withdrawal[]): Transaction {
  const { delegationManager, strategyManager, allocationManager } = world.core;
  const at = <T>(record: Named<T>, name: string): T => record[name] as T;
  const set = (name: string) => at(world.sets, name);
  const strategy = (name: string) => at(world.strategies, name);
  const token = (name: string) => at(world.tokens, name);
  const operator = (name: string) => at(world.operators, name);
  const person = (name: string) => at<{ address: Address }>(world.accounts, name).address;

  switch (move.type) {
    case 'deposit': {
      const amount = permilleOf(stakerOf(model, move.staker).tokens[move.strategy] ?? 0n, move);
      const args = [strategy(move.strategy), token(move.strategy), amount] as const;
      const data = encodeFunctionData({ abi: strategyManagerAbi, functionName: 'depositIntoStrategy', args });
      return { from: person(move.staker), to: strategyManager, data };
    }
    case 'delegate':
    case 'redelegate': {
      const functionName = move.type === 'delegate' ? 'delegateTo' : 'redelegate';
      const args = [operator(move.operator), { signature: '0x', expiry: 0n }, zeroHash] as const;
      const data = encodeFunctionData({ abi: delegationManagerAbi, functionName, args });
      return { from: person(move.staker), to: delegationManager, data };
    }
    case 'undelegate': {
      const from = person(move.staker);
      const data = encodeFunctionData({ abi: delegationManagerAbi, functionName: 'undelegate', args: [from] });
      return { from, to: delegationManager, data };
    }
    case 'queue': {
      const from = person(move.staker);
      const { deposits } = stakerOf(model, move.staker);
      const held = (name: string) => deposits.find((each) => each.strategy === name)?.s ?? 0n;
      const depositShares = move.strategies.map((name) => permilleOf(held(name), move));
      const params = { strategies: move.strategies.map(strategy), depositShares, __deprecated_withdrawer: from };
      const data = encodeFunctionData({
        abi: delegationManagerAbi,
        functionName: 'queueWithdrawals',
        args: [[params]],
      });
      return { from, to: delegationManager, data };
    }
    case 'complete': {
      const open = stakerOf(model, move.staker).queued[move.index];
      const withdrawal = queued.find(({ nonce }) => nonce === open?.nonce);
      if (!open || !withdrawal) throw new Error('The chain lacks a withdrawal that the model has');
      const args = [withdrawal, open.entries.map((entry) => token(entry.strategy)), move.asTokens] as const;
      const data = encodeFunctionData({ abi: delegationManagerAbi, functionName: 'completeQueuedWithdrawal', args });
      return { from: person(move.staker), to: delegationManager, data };
    }
    case 'donate': {
      const args = [strategy(move.strategy), move.amount] as const;
      const data = encodeFunctionData({ abi: tokenAbi, functionName: 'mint', args });
      return { from: person('deployer'), to: token(move.strategy), data };
    }
    case 'resolve': {
      const slash = model.slashes[move.index];
      const args = [set(slash?.set ?? ''), slash?.id ?? 0n] as const;
      const functionName = 'clearBurnOrRedistributableShares';
      const data = encodeFunctionData({ abi: strategyManagerAbi, functionName, args });
      return { from: person('deployer'), to: strategyManager, data };
    }
    case 'allocate': {
      const params = {
        operatorSet: set(move.set),
        strategies: [strategy(move.strategy)],
        newMagnitudes: [move.magnitude],
      };
      const args = [operator(move.operator), [params]] as const;
      const data = encodeFunctionData({ abi: allocationManagerAbi, functionName: 'modifyAllocations', args });
      return { from: operator(move.operator), to: allocationManager, data };
    }
    case 'register': {
      const { avs, id } = set(move.set);
      const args = [operator(move.operator), { avs, operatorSetIds: [id], data: '0x' }] as const;
      const data = encodeFunctionData({ abi: allocationManagerAbi, functionName: 'registerForOperatorSets', args });
      return { from: operator(move.operator), to: allocationManager, data };
    }
    case 'deregister': {
      const { avs, id } = set(move.set);
      const args = [{ operator: operator(move.operator), avs, operatorSetIds: [id] }] as const;
      const data = encodeFunctionData({ abi: allocationManagerAbi, functionName: 'deregisterFromOperatorSets', args });
      return { from: operator(move.operator), to: allocationManager, data };
    }
    case 'slash': {
      const { avs, id } = set(move.set);
      const params = {
        operator: operator(move.operator),
        operatorSetId: id,
        strategies: [strategy(move.strategy)],
        wadsToSlash: [move.wad],
        description: '',
      };
      const data = encodeFunctionData({
        abi: allocationManagerAbi,
        functionName: 'slashOperator',
        args: [avs, params],
      });
      return { from: at(world.slashers, move.set), to: allocationManager, data };
    }
  }
}
