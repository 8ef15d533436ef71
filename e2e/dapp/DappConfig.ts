import type { Address } from 'viem';

/** What the page fetches from `/config.json`: where the contracts are. It knows no address by itself. */
export type DappConfig = {
  chainId: number;
  chainName: string;
  delegationManager: Address;
  strategyManager: Address;
  strategy: Address;
  token: { address: Address; symbol: string; decimals: number };
  operators: readonly { address: Address; name: string; about: string }[];
  /** An account without code, for the request that nobody should sign. */
  stranger: Address;
  /** The server can mine blocks (`POST /mine`): a local chain. */
  canMine: boolean;
};
