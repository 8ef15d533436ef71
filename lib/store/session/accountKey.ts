import type { Address, ChainId } from '@/lib/types';

/** Key of one account on one chain; addresses count by value. */
export const accountKey = (chainId: ChainId, account: Address): string => `${chainId}:${account.toLowerCase()}`;
