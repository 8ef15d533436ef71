import { maxUint256, toHex, zeroAddress, zeroHash } from 'viem';
import type { Address, Withdrawal } from '@/lib/types';
import { allocationManagerAbi, delegationManagerAbi, strategyManagerAbi, tokenAbi } from './abis';
import type { AnvilClient } from './connect';
import type { Send } from './createSend';
import type { EigenLayer } from './deployEigenLayer';

export type OperatorSetId = { avs: Address; id: number };
export type Moves = ReturnType<typeof createMoves>;

/** What people do in the world, one transaction each. Amounts in base units, magnitudes and slashes in wad. */
export function createMoves(client: AnvilClient, send: Send, core: EigenLayer) {
  const { delegationManager, strategyManager, allocationManager } = core;
  return {
    /** Twelve seconds a block. */
    mine: (blocks: number) => client.mine({ blocks, interval: 12 }),

    approve: (owner: Address, token: Address, amount = maxUint256, spender = strategyManager) =>
      send(owner, token, { abi: tokenAbi, functionName: 'approve', args: [spender, amount] }),

    deposit: (staker: Address, strategy: Address, token: Address, amount: bigint) =>
      send(staker, strategyManager, {
        abi: strategyManagerAbi,
        functionName: 'depositIntoStrategy',
        args: [strategy, token, amount],
      }),

    delegate: (staker: Address, operator: Address) =>
      send(staker, delegationManager, {
        abi: delegationManagerAbi,
        functionName: 'delegateTo',
        args: [operator, { signature: '0x', expiry: 0n }, zeroHash],
      }),

    redelegate: (staker: Address, operator: Address) =>
      send(staker, delegationManager, {
        abi: delegationManagerAbi,
        functionName: 'redelegate',
        args: [operator, { signature: '0x', expiry: 0n }, zeroHash],
      }),

    undelegate: (staker: Address, by = staker) =>
      send(by, delegationManager, { abi: delegationManagerAbi, functionName: 'undelegate', args: [staker] }),

    /** One withdrawal of these deposit shares. */
    queue: (staker: Address, strategies: readonly Address[], depositShares: readonly bigint[]) =>
      send(staker, delegationManager, {
        abi: delegationManagerAbi,
        functionName: 'queueWithdrawals',
        args: [[{ strategies, depositShares, __deprecated_withdrawer: staker }]],
      }),

    complete: (withdrawal: Withdrawal, tokens: readonly Address[], receiveAsTokens = true) =>
      send(withdrawal.withdrawer, delegationManager, {
        abi: delegationManagerAbi,
        functionName: 'completeQueuedWithdrawal',
        args: [withdrawal, tokens, receiveAsTokens],
      }),

    becomeOperator: (operator: Address, allocationDelay: number) =>
      send(operator, delegationManager, {
        abi: delegationManagerAbi,
        functionName: 'registerAsOperator',
        args: [zeroAddress, allocationDelay, 'data:,'],
      }),

    register: (operator: Address, { avs, id }: OperatorSetId) =>
      send(operator, allocationManager, {
        abi: allocationManagerAbi,
        functionName: 'registerForOperatorSets',
        args: [operator, { avs, operatorSetIds: [id], data: '0x' }],
      }),

    deregister: (operator: Address, { avs, id }: OperatorSetId) =>
      send(operator, allocationManager, {
        abi: allocationManagerAbi,
        functionName: 'deregisterFromOperatorSets',
        args: [{ operator, avs, operatorSetIds: [id] }],
      }),

    /** Takes effect after the operator's allocation delay, or after the deallocation delay when it falls. */
    allocate: (operator: Address, operatorSet: OperatorSetId, strategy: Address, magnitude: bigint) =>
      send(operator, allocationManager, {
        abi: allocationManagerAbi,
        functionName: 'modifyAllocations',
        args: [operator, [{ operatorSet, strategies: [strategy], newMagnitudes: [magnitude] }]],
      }),

    /** From the set's slasher, an account or a contract, takes a part of what is allocated to the set. */
    async slash(operator: Address, { avs, id }: OperatorSetId, wads: readonly (readonly [Address, bigint])[]) {
      const slasher = await client.readContract({
        address: allocationManager,
        abi: allocationManagerAbi,
        functionName: 'getSlasher',
        args: [{ avs, id }],
      });
      const ascending = [...wads].sort(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1));
      return this.actAs(slasher, () =>
        send(slasher, allocationManager, {
          abi: allocationManagerAbi,
          functionName: 'slashOperator',
          args: [
            avs,
            {
              operator,
              operatorSetId: id,
              strategies: ascending.map(([strategy]) => strategy),
              wadsToSlash: ascending.map(([, wad]) => wad),
              description: 'test',
            },
          ],
        }),
      );
    },

    /** Pays out, to the set's recipient or the burn address, what a slash took; the resolution delay must have passed. */
    resolveSlash: (by: Address, operatorSet: OperatorSetId, slashId: bigint) =>
      send(by, strategyManager, {
        abi: strategyManagerAbi,
        functionName: 'clearBurnOrRedistributableShares',
        args: [operatorSet, slashId],
      }),

    /** Sends from any address, contracts included. */
    async actAs<T>(address: Address, act: () => Promise<T>): Promise<T> {
      await client.impersonateAccount({ address });
      await client.rpc('anvil_setBalance', [address, toHex(10n ** 20n)]);
      return act();
    },
  };
}
