import type { Call, Hex } from '@/lib/types';

/** The chain's head as read when the account connected; gives a simulated block its ordinary look. */
export type Head = {
  number: bigint;
  timestamp: number;
  prevRandao: Hex;
  baseFeePerGas: bigint;
  coinbase: Hex;
  /** Native balance of the account at that head, wei; without it no gas price is set. */
  balance?: bigint;
  /** `Date.now()` when it was read. */
  readAt: number;
};

/** A transaction that this user has just sent on to the wallet and that no block is known to hold yet. */
export type Pending = {
  calls: readonly Call[];
  /** The wallet's answer. With it the endpoint is asked, in the same HTTP request, whether it is mined by now. */
  hash?: Hex;
};
