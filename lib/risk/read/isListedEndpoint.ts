import type { ChainId } from '@/lib/types';

type Listed = { hosts: readonly string[]; source: string };

/**
 * The definitions that viem ships, by chain; the test holds them to the installed version. Of these chains no page of
 * their own was at hand that says it.
 */
const VIEM = 'viem/chains, rpcUrls.default';

/** Endpoints that a chain itself publishes for everybody, each with where it says so. What has no source is not listed. */
export const listedEndpoints: Readonly<Record<ChainId, Listed>> = {
  10: { hosts: ['mainnet.optimism.io'], source: VIEM },
  56: {
    hosts: [
      ...['bsc-dataseed.bnbchain.org', 'bsc-dataseed-public.bnbchain.org', 'bsc-dataseed.nariox.org'],
      ...['bsc-dataseed.defibit.io', 'bsc-dataseed.ninicoin.io', 'bsc.nodereal.io'],
    ],
    source: 'https://docs.bnbchain.org/bnb-smart-chain/developers/json_rpc/json-rpc-endpoint',
  },
  169: {
    hosts: ['pacific-rpc.manta.network'],
    source: 'https://github.com/Manta-Network/docs, docs/manta-pacific/Quickstart.md (pull request 263)',
  },
  324: { hosts: ['mainnet.era.zksync.io'], source: 'https://docs.zksync.io/zksync-network/environment/zksync-era' },
  5000: { hosts: ['rpc.mantle.xyz'], source: VIEM },
  8453: { hosts: ['mainnet.base.org'], source: 'https://docs.base.org/docs/network-information/' },
  9745: { hosts: ['rpc.plasma.to'], source: VIEM },
  42161: { hosts: ['arb1.arbitrum.io'], source: 'https://docs.arbitrum.io/chain-info' },
  59144: { hosts: ['rpc.linea.build'], source: 'https://docs.linea.build/network/build/connect' },
  534352: { hosts: ['rpc.scroll.io'], source: VIEM },
};

/** Whether an endpoint is one of a known chain's own. */
export const isListedEndpoint = (chainId: ChainId, url: string): boolean => {
  try {
    const { protocol, host, username } = new URL(url);
    const listed = Object.hasOwn(listedEndpoints, chainId) ? listedEndpoints[chainId] : undefined;
    return protocol === 'https:' && username === '' && (listed?.hosts ?? []).includes(host);
  } catch {
    return false;
  }
};
