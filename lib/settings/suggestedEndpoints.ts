import type { ChainId } from '@/lib/types';

/** `nobody`: it runs on the user's own computer. `provider`: a company learns address, requests and IP. */
export type SuggestedEndpoint = { name: string; url: string; learns: 'nobody' | 'provider' };

/** Well-known public endpoints without a key, as their providers publish them. Nothing is sent before one is tested or saved. */
const PUBLIC: Readonly<Record<ChainId, readonly [name: string, url: string][]>> = {
  1: [
    ['PublicNode', 'https://ethereum-rpc.publicnode.com/'],
    ['dRPC', 'https://eth.drpc.org/'],
  ],
  10: [
    ['PublicNode', 'https://optimism-rpc.publicnode.com/'],
    ['dRPC', 'https://optimism.drpc.org/'],
  ],
  56: [
    ['PublicNode', 'https://bsc-rpc.publicnode.com/'],
    ['dRPC', 'https://bsc.drpc.org/'],
  ],
  8453: [
    ['PublicNode', 'https://base-rpc.publicnode.com/'],
    ['dRPC', 'https://base.drpc.org/'],
  ],
  17000: [['PublicNode', 'https://ethereum-holesky-rpc.publicnode.com/']],
  42161: [
    ['PublicNode', 'https://arbitrum-one-rpc.publicnode.com/'],
    ['dRPC', 'https://arbitrum.drpc.org/'],
  ],
  560048: [['PublicNode', 'https://ethereum-hoodi-rpc.publicnode.com/']],
  11155111: [
    ['PublicNode', 'https://ethereum-sepolia-rpc.publicnode.com/'],
    ['dRPC', 'https://sepolia.drpc.org/'],
  ],
};

const OWN: SuggestedEndpoint = { name: 'own', url: 'http://127.0.0.1:8545/', learns: 'nobody' };

/** What the user may choose with one click on a chain; their own node first. */
export const suggestedEndpoints = (chainId: ChainId): SuggestedEndpoint[] => [
  OWN,
  ...(Object.hasOwn(PUBLIC, chainId) ? (PUBLIC[chainId] ?? []) : []).map(
    ([name, url]): SuggestedEndpoint => ({ name, url, learns: 'provider' }),
  ),
];
