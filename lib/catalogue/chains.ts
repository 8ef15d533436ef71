import type { ChainId } from '@/lib/types';

export type Chain = { name: string; nativeSymbol: string; secondsPerBlock: number };

const ether = (name: string, secondsPerBlock: number): Chain => ({ name, nativeSymbol: 'ETH', secondsPerBlock });

/** Chains by id. Seconds per block are averages, good for dates and nothing else; source: each chain's documentation. */
export const chains: Readonly<Record<ChainId, Chain>> = {
  1: ether('Ethereum', 12),
  10: ether('OP Mainnet', 2),
  56: { name: 'BNB Smart Chain', nativeSymbol: 'BNB', secondsPerBlock: 0.75 },
  169: ether('Manta Pacific', 10),
  324: ether('ZKsync Era', 1),
  5000: { name: 'Mantle', nativeSymbol: 'MNT', secondsPerBlock: 2 },
  8453: ether('Base', 2),
  9745: { name: 'Plasma', nativeSymbol: 'XPL', secondsPerBlock: 1 },
  17000: ether('Holesky', 12),
  42161: ether('Arbitrum One', 0.25),
  59144: ether('Linea', 2),
  534352: ether('Scroll', 3),
  560048: ether('Hoodi', 12),
  11155111: ether('Sepolia', 12),
};
