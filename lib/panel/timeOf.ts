import type { ChainFacts, Exposure } from '@/lib/types';

/** A block's time at the chain's usual pace. */
export const timeOf = (block: bigint, { block: head, timestamp }: Exposure, { secondsPerBlock }: ChainFacts): number =>
  timestamp + Number(block - head) * secondsPerBlock;
