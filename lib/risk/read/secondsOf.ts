import type { ChainFacts } from '@/lib/types';

/** How long blocks take at the chain's usual pace. */
export const secondsOf = (blocks: bigint, { secondsPerBlock }: ChainFacts): number => Number(blocks) * secondsPerBlock;
