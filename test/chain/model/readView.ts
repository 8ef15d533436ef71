import { zeroAddress } from 'viem';
import type { Address } from '@/lib/types';
import { allocationManagerAbi, delegationManagerAbi, strategyAbi, strategyManagerAbi, tokenAbi } from '../abis';
import type { World } from '../deployWorld';
import type { View } from './viewOf';

/** Where EigenLayer burns what no set gets. */
const BURN = '0x00000000000000000000000000000000000E16E4';

/** The same view, read from the chain by EigenLayer's own functions. */
export async function readView({ client, core, accounts, ...world }: World): Promise<View> {
  const dm = { address: core.delegationManager, abi: delegationManagerAbi } as const;
  const am = { address: core.allocationManager, abi: allocationManagerAbi } as const;
  const strategies = [world.strategies.stLST, world.strategies.rLST];
  const tokens = [world.tokens.stLST, world.tokens.rLST];
  const sets = [world.sets.plain, world.sets.redistributing];
  const symbolOf = (strategy: Address) => (strategy === world.strategies.stLST ? 'stLST' : 'rLST');
  const operatorName = (operator: Address) =>
    operator === zeroAddress ? undefined : operator === world.operators.a ? 'a' : 'b';
  const balances = (account: Address) =>
    Promise.all(
      tokens.map((address) =>
        client.readContract({ address, abi: tokenAbi, functionName: 'balanceOf', args: [account] }),
      ),
    );

  const readStaker = async (name: 'staker' | 'neighbour') => {
    const { address } = accounts[name];
    const operator = await client.readContract({ ...dm, functionName: 'delegatedTo', args: [address] });
    const [held, s] = await client.readContract({ ...dm, functionName: 'getDepositedShares', args: [address] });
    const [w] = await client.readContract({ ...dm, functionName: 'getWithdrawableShares', args: [address, held] });
    const [queued, shares] = await client.readContract({
      ...dm,
      functionName: 'getQueuedWithdrawals',
      args: [address],
    });
    return {
      name,
      operator: operatorName(operator),
      deposits: await Promise.all(
        held.map(async (strategy, i) => ({
          strategy: symbolOf(strategy),
          s: s[i] ?? -1n,
          k: await client.readContract({ ...dm, functionName: 'depositScalingFactor', args: [address, strategy] }),
          withdrawable: w[i] ?? -1n,
          tokens: await client.readContract({
            address: strategy,
            abi: strategyAbi,
            functionName: 'sharesToUnderlyingView',
            args: [w[i] ?? 0n],
          }),
        })),
      ),
      tokens: await balances(address),
      queued: queued.map((withdrawal, i) => ({
        nonce: withdrawal.nonce,
        operator: operatorName(withdrawal.delegatedTo),
        startBlock: withdrawal.startBlock,
        strategies: withdrawal.strategies.map(symbolOf),
        scaled: [...withdrawal.scaledShares],
        shares: [...(shares[i] ?? [])],
      })),
    };
  };

  const readOperator = async (name: 'a' | 'b') => {
    const operator = world.operators[name];
    const readStrategy = async (strategy: Address) => {
      const args = [operator, strategy] as const;
      const [shares, maximum, waiting, encumbered, ...allocations] = await Promise.all([
        client.readContract({ ...dm, functionName: 'operatorShares', args }),
        client.readContract({ ...am, functionName: 'getMaxMagnitude', args }),
        client.readContract({ ...dm, functionName: 'getSlashableSharesInQueue', args }),
        client.readContract({ ...am, functionName: 'getEncumberedMagnitude', args }),
        ...sets.map((set) =>
          client.readContract({ ...am, functionName: 'getAllocation', args: [operator, set, strategy] }),
        ),
      ]);
      return {
        shares,
        maximum,
        waiting,
        encumbered,
        allocations: allocations.map(({ currentMagnitude: m, pendingDiff: d, effectBlock: b }) => ({ m, d, b })),
      };
    };
    return {
      name,
      slashable: await Promise.all(
        sets.map((set) => client.readContract({ ...am, functionName: 'isOperatorSlashable', args: [operator, set] })),
      ),
      strategies: await Promise.all(strategies.map(readStrategy)),
    };
  };

  /** Every slash that has not been paid out, in the order of sets and ids. */
  const readSlashes = async (set: 'plain' | 'redistributing') => {
    const args = [world.sets[set]] as const;
    const count = await client.readContract({ ...am, functionName: 'getSlashCount', args });
    const slashes = [];
    for (let id = 1n; id <= count; id++) {
      const [held, shares] = await client.readContract({
        address: core.strategyManager,
        abi: strategyManagerAbi,
        functionName: 'getBurnOrRedistributableShares',
        args: [world.sets[set], id],
      });
      if (held.length > 0) slashes.push({ set, id, strategies: held.map(symbolOf), shares: [...shares] });
    }
    return slashes;
  };

  return {
    stakers: await Promise.all([readStaker('staker'), readStaker('neighbour')]),
    operators: await Promise.all([readOperator('a'), readOperator('b')]),
    slashes: [...(await readSlashes('plain')), ...(await readSlashes('redistributing'))],
    paid: await Promise.all([balances(BURN), balances(accounts.recipient.address)]),
  };
}
