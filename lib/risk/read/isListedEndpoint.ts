import type { ChainId } from '@/lib/types';

/** Endpoints that the chains' own documentation names for everybody. */
const hosts: Readonly<Record<ChainId, readonly string[]>> = {
  10: ['mainnet.optimism.io'],
  56: ['bsc-dataseed.bnbchain.org', 'bsc-dataseed.binance.org', 'bsc-dataseed1.binance.org'],
  169: ['pacific-rpc.manta.network'],
  324: ['mainnet.era.zksync.io'],
  5000: ['rpc.mantle.xyz'],
  8453: ['mainnet.base.org'],
  9745: ['rpc.plasma.to'],
  42161: ['arb1.arbitrum.io'],
  59144: ['rpc.linea.build'],
  534352: ['rpc.scroll.io'],
};

/** Whether an endpoint is one of a known chain's own. */
export const isListedEndpoint = (chainId: ChainId, url: string): boolean => {
  try {
    const { protocol, host, username } = new URL(url);
    return protocol === 'https:' && username === '' && (hosts[chainId] ?? []).includes(host);
  } catch {
    return false;
  }
};
