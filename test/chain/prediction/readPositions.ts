import { zeroAddress } from 'viem';
import type { Address, OperatorSet, Position } from '@/lib/types';
import { allocationManagerAbi, delegationManagerAbi, strategyAbi } from '../abis';
import type { World } from '../deployWorld';
import { ceilDiv } from '../model/math';

export const NATIVE = '0xbeaC0eeEeeeeEEeEeEEEEeeEEeEeeeEeeEEBEaC0';
const BURN = '0x00000000000000000000000000000000000E16E4';

/** A position without what only says how to show it, and without guesses about time. */
export type BarePosition = Omit<Position, 'asset' | 'layers' | 'chainId' | 'withdrawableAt'> & {
  asset: Address | null;
  withdrawableFrom?: bigint;
};

/** EigenLayer positions of an account, worked out from single view calls of EigenLayer's own functions. */
export async function readPositions(world: World, account: Address): Promise<BarePosition[]> {
  const { client, core, delays } = world;
  const manager = { address: core.delegationManager, abi: delegationManagerAbi } as const;
  const allocations = { address: core.allocationManager, abi: allocationManagerAbi } as const;
  const now = await client.getBlockNumber();

  const tokensOf = (strategy: Address, shares: bigint): Promise<bigint> =>
    strategy === NATIVE
      ? Promise.resolve(shares)
      : client.readContract({
          ...{ address: strategy, abi: strategyAbi, functionName: 'sharesToUnderlyingView' },
          args: [shares],
        });
  const assetOf = (strategy: Address): Promise<Address | null> =>
    strategy === NATIVE
      ? Promise.resolve(null)
      : client.readContract({ address: strategy, abi: strategyAbi, functionName: 'underlyingToken' });

  const setsOf = async (operator: Address, strategy: Address, shares: bigint, amount: bigint) => {
    const [sets, list] = await client.readContract({
      ...allocations,
      functionName: 'getStrategyAllocations',
      args: [operator, strategy],
    });
    const maxMagnitude = await client.readContract({
      ...allocations,
      functionName: 'getMaxMagnitude',
      args: [operator, strategy],
    });
    const worth = (part: bigint) => (shares === 0n ? 0n : ceilDiv(amount * part, shares));
    const share = (magnitude: bigint) => (maxMagnitude === 0n ? 0n : ceilDiv(shares * magnitude, maxMagnitude));
    const read = async (set: (typeof sets)[number], index: number): Promise<OperatorSet[]> => {
      const { currentMagnitude: magnitude = 0n, pendingDiff = 0n, effectBlock = 0 } = list[index] ?? {};
      if (magnitude === 0n && pendingDiff <= 0n) return [];
      const args = [set] as const;
      const [slashable, members, slasher, recipient] = await Promise.all([
        client.readContract({ ...allocations, functionName: 'isOperatorSlashable', args: [operator, set] }),
        client.readContract({ ...allocations, functionName: 'getStrategiesInOperatorSet', args }),
        client.readContract({ ...allocations, functionName: 'getSlasher', args }),
        client.readContract({ ...allocations, functionName: 'getRedistributionRecipient', args }),
      ]);
      const hasCode = async (address: Address) => ((await client.getCode({ address })) ?? '0x') !== '0x';
      const live = slashable && members.includes(strategy) && magnitude > 0n;
      return [
        {
          ...{ avs: set.avs, id: set.id, magnitude, maxMagnitude, pendingDiff, live, slasher },
          ...(effectBlock === 0 ? {} : { effectBlock: BigInt(effectBlock) }),
          slasherHasCode: await hasCode(slasher),
          ...(recipient === BURN
            ? {}
            : { redistributionRecipient: recipient, recipientHasCode: await hasCode(recipient) }),
          slashableShares: live ? share(magnitude) : 0n,
          slashable: live ? worth(share(magnitude)) : 0n,
          slashableAfterPending: worth(share(magnitude + (pendingDiff > 0n ? pendingDiff : 0n))),
        },
      ];
    };
    return (await Promise.all(sets.map(read))).flat();
  };

  const atRisk = async (operator: Address, strategy: Address, shares: bigint, amount: bigint) => {
    if (operator === zeroAddress) return { operatorSets: [], slashable: { now: 0n, pending: 0n, ceiling: 0n } };
    const operatorSets = await setsOf(operator, strategy, shares, amount);
    const total = (of: (set: OperatorSet) => bigint) => {
      const all = operatorSets.map(of).reduce((sum, each) => sum + each, 0n);
      return all > amount ? amount : all;
    };
    const pending = total((set) => (set.pendingDiff > 0n ? set.slashableAfterPending : set.slashable));
    return { operator, operatorSets, slashable: { now: total((set) => set.slashable), pending, ceiling: amount } };
  };

  const operator = await client.readContract({ ...manager, functionName: 'delegatedTo', args: [account] });
  const [held, deposited] = await client.readContract({
    ...manager,
    functionName: 'getDepositedShares',
    args: [account],
  });
  const [withdrawable] = await client.readContract({
    ...manager,
    functionName: 'getWithdrawableShares',
    args: [account, held],
  });
  const [queue, queuedShares] = await client.readContract({
    ...manager,
    functionName: 'getQueuedWithdrawals',
    args: [account],
  });

  const restaked = held.map(async (strategy, i): Promise<BarePosition> => {
    const shares = withdrawable[i] ?? -1n;
    const amount = await tokensOf(strategy, shares);
    return {
      ...{ protocol: 'eigenlayer', kind: 'restaked', asset: await assetOf(strategy), amount, strategy },
      ...{ depositShares: deposited[i] ?? -1n, withdrawableShares: shares },
      depositScalingFactor: await client.readContract({
        ...manager,
        functionName: 'depositScalingFactor',
        args: [account, strategy],
      }),
      ...(await atRisk(operator, strategy, shares, amount)),
    };
  });

  const waiting = queue.map(async (withdrawal, i) => {
    const withdrawalRoot = await client.readContract({
      ...manager,
      functionName: 'calculateWithdrawalRoot',
      args: [withdrawal],
    });
    const last = BigInt(withdrawal.startBlock + delays.withdrawal);
    return Promise.all(
      withdrawal.strategies.map(async (strategy, j): Promise<BarePosition> => {
        const shares = queuedShares[i]?.[j] ?? -1n;
        const amount = await tokensOf(strategy, shares);
        const risk = await atRisk(now > last ? zeroAddress : withdrawal.delegatedTo, strategy, shares, amount);
        return {
          ...{ protocol: 'eigenlayer', kind: 'queued-withdrawal', asset: await assetOf(strategy), amount, strategy },
          ...{ shares, withdrawalRoot, withdrawal, withdrawableFrom: last + 1n },
          ...(withdrawal.delegatedTo === zeroAddress ? {} : { operator: withdrawal.delegatedTo }),
          ...risk,
        };
      }),
    );
  });
  return [...(await Promise.all(restaked)), ...(await Promise.all(waiting)).flat()];
}
