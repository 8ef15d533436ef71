import type { ChainId } from '@/lib/types';

/**
 * Blocks that a withdrawal waits by EigenLayer's own rule, to say something where the chain could not be read; figures
 * are never worked out from it. Source: MIN_WITHDRAWAL_DELAY_BLOCKS of the deployed DelegationManager (v1.12).
 */
export const usualDelay: Readonly<Record<ChainId, bigint>> = { 1: 100_800n };
