import type { ChainId } from '@/lib/types';

export type Chain = { name: string; nativeSymbol: string; secondsPerBlock: number; explorer: string };

const ether = (name: string, secondsPerBlock: number, explorer: string): Chain => ({
  name,
  nativeSymbol: 'ETH',
  secondsPerBlock,
  explorer,
});

/** Chains by id. Seconds per block are averages, good for dates and nothing else; source: each chain's documentation. */
export const chains: Readonly<Record<ChainId, Chain>> = {
  1: ether('Ethereum', 12, 'https://etherscan.io'),
  10: ether('OP Mainnet', 2, 'https://optimistic.etherscan.io'),
  56: { name: 'BNB Smart Chain', nativeSymbol: 'BNB', secondsPerBlock: 0.75, explorer: 'https://bscscan.com' },
  169: ether('Manta Pacific', 10, 'https://pacific-explorer.manta.network'),
  324: ether('ZKsync Era', 1, 'https://explorer.zksync.io'),
  5000: { name: 'Mantle', nativeSymbol: 'MNT', secondsPerBlock: 2, explorer: 'https://mantlescan.xyz' },
  8453: ether('Base', 2, 'https://basescan.org'),
  9745: { name: 'Plasma', nativeSymbol: 'XPL', secondsPerBlock: 1, explorer: 'https://plasmascan.to' },
  17000: ether('Holesky', 12, 'https://holesky.etherscan.io'),
  42161: ether('Arbitrum One', 0.25, 'https://arbiscan.io'),
  59144: ether('Linea', 2, 'https://lineascan.build'),
  534352: ether('Scroll', 3, 'https://scrollscan.com'),
  560048: ether('Hoodi', 12, 'https://hoodi.etherscan.io'),
  11155111: ether('Sepolia', 12, 'https://sepolia.etherscan.io'),
};
