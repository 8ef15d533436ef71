import { isAddress } from 'viem';
import type { Address, ArgValue } from '@/lib/types';

/** What rules need of a withdrawal that calldata names; undefined where it has another shape. */
export function withdrawalArg(
  value: ArgValue | undefined,
): { startBlock: bigint; strategies: readonly Address[] } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { startBlock, strategies } = value as { readonly [key: string]: ArgValue };
  if ((typeof startBlock !== 'number' && typeof startBlock !== 'bigint') || !Array.isArray(strategies))
    return undefined;
  const addresses = strategies.filter(
    (strategy: ArgValue): strategy is Address => typeof strategy === 'string' && isAddress(strategy, { strict: false }),
  );
  return { startBlock: BigInt(startBlock), strategies: addresses };
}
