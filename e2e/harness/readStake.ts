import { zeroAddress } from 'viem';
import type { Address } from '@/lib/types';
import { allocationManagerAbi, delegationManagerAbi, tokenAbi } from '../../test/chain/abis';
import type { World } from '../../test/chain/deployWorld';

/** What the chain says of the staker, by EigenLayer's own functions and apart from the extension's reads. */
export async function readStake({ client, core, accounts, tokens, strategies }: World) {
  const account = accounts.staker.address;
  const dm = { address: core.delegationManager, abi: delegationManagerAbi } as const;
  const am = { address: core.allocationManager, abi: allocationManagerAbi } as const;
  const token = { address: tokens.stLST, abi: tokenAbi } as const;
  const [balance, allowance, operator, [[withdrawable = 0n], [depositShares = 0n]], [, queued]] = await Promise.all([
    client.readContract({ ...token, functionName: 'balanceOf', args: [account] }),
    client.readContract({ ...token, functionName: 'allowance', args: [account, core.strategyManager] }),
    client.readContract({ ...dm, functionName: 'delegatedTo', args: [account] }),
    client.readContract({ ...dm, functionName: 'getWithdrawableShares', args: [account, [strategies.stLST]] }),
    client.readContract({ ...dm, functionName: 'getQueuedWithdrawals', args: [account] }),
  ]);
  return {
    balance,
    allowance,
    operator,
    depositShares,
    withdrawable,
    queued: queued.map(([shares = 0n]) => shares),
    slashable: operator === zeroAddress ? 0n : await slashable(withdrawable, operator),
  };

  /** Losses round up, one operator set at a time. */
  async function slashable(shares: bigint, of: Address): Promise<bigint> {
    const [[, allocations], max] = await Promise.all([
      client.readContract({ ...am, functionName: 'getStrategyAllocations', args: [of, strategies.stLST] }),
      client.readContract({ ...am, functionName: 'getMaxMagnitude', args: [of, strategies.stLST] }),
    ]);
    return allocations.reduce((sum, { currentMagnitude }) => sum + ceilDiv(shares * currentMagnitude, max), 0n);
  }
}

const ceilDiv = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;
