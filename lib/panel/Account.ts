import type { Address, ChainId } from '@/lib/types';

/** An account that the panel can show. `chainId`: the chain that its wallet is on, or the one it was entered for. */
export type Account = {
  address: Address;
  chainId?: ChainId;
  from: 'tab' | 'seen' | 'watched';
  origin?: string;
  wallet?: string;
};
