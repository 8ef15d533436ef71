import type { Address, ChainId } from '@/lib/types';

/** A deployment file (DESIGN.md, "Command line"), checked by lib/catalogue/parseDeployment.ts. */
export type Deployment = {
  chainId: ChainId;
  name: string;
  rpcUrl?: string;
  contracts: Record<string, Record<string, Address>>;
  tokens: readonly { address: Address; symbol: string; decimals: number; kind?: string }[];
  names: Record<Address, string>;
};

export type Endpoint = { url: string };

/** Chain id in decimal → lower-case address → the user's own name for it. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;
