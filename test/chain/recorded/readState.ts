import { zeroAddress } from 'viem';
import type { Address } from '@/lib/types';
import { allocationManagerAbi, delegationManagerAbi, strategyAbi, tokenAbi } from '../abis';
import type { World } from '../deployWorld';
import type { Roles } from './createRoles';
import type { RecordedState } from './recorded';

/** The state of an account as the recording has it, read by single view calls. */
export async function readState(world: World, roles: Roles, account: Address): Promise<RecordedState> {
  const { client, core } = world;
  const manager = { address: core.delegationManager, abi: delegationManagerAbi } as const;
  const allocationManager = { address: core.allocationManager, abi: allocationManagerAbi } as const;

  const operator = await client.readContract({ ...manager, functionName: 'delegatedTo', args: [account] });
  const [strategies, deposits] = await client.readContract({
    ...manager,
    functionName: 'getDepositedShares',
    args: [account],
  });
  const [withdrawable] = await client.readContract({
    ...manager,
    functionName: 'getWithdrawableShares',
    args: [account, strategies],
  });
  const positions = await Promise.all(
    strategies.map(async (strategy, i) => ({
      strategy,
      depositShares: deposits[i],
      withdrawable: withdrawable[i],
      underlying: await client.readContract({
        address: strategy,
        abi: strategyAbi,
        functionName: 'sharesToUnderlyingView',
        args: [withdrawable[i] ?? 0n],
      }),
      scaling: await client.readContract({
        ...manager,
        functionName: 'depositScalingFactor',
        args: [account, strategy],
      }),
    })),
  );

  const allocations = await Promise.all(
    (operator === zeroAddress ? [] : strategies).map(async (strategy) => {
      const [sets, list] = await client.readContract({
        ...allocationManager,
        functionName: 'getStrategyAllocations',
        args: [operator, strategy],
      });
      const maxMagnitude = await client.readContract({
        ...allocationManager,
        functionName: 'getMaxMagnitude',
        args: [operator, strategy],
      });
      return list.map((allocation, i) => ({ set: nameOf(world, sets[i]), strategy, ...allocation, maxMagnitude }));
    }),
  );

  const [withdrawals, shares] = await client.readContract({
    ...manager,
    functionName: 'getQueuedWithdrawals',
    args: [account],
  });
  const tokens = await Promise.all(
    Object.entries(world.tokens).map(async ([symbol, address]) => {
      const token = { address, abi: tokenAbi } as const;
      const balance = await client.readContract({ ...token, functionName: 'balanceOf', args: [account] });
      const args = [account, core.strategyManager] as const;
      const allowanceToStrategyManager = await client.readContract({ ...token, functionName: 'allowance', args });
      return [symbol, { balance, allowanceToStrategyManager }];
    }),
  );

  return roles.name({
    delegatedTo: operator,
    positions,
    allocations: allocations.flat(),
    queued: withdrawals.map((withdrawal, i) => ({ ...withdrawal, shares: shares[i] })),
    tokens: Object.fromEntries(tokens),
  }) as RecordedState;
}

const nameOf = (world: World, set: { avs: Address; id: number } | undefined) =>
  Object.entries(world.sets).find(([, { avs, id }]) => avs === set?.avs && id === set.id)?.[0] ?? set;
