import { base, linea, manta, mantle, optimism, plasma, scroll, zksync } from 'viem/chains';
import { describe, expect, it } from 'vitest';
import { chains } from '@/lib/catalogue/chains';
import { isListedEndpoint, listedEndpoints } from './isListedEndpoint';

describe('isListedEndpoint', () => {
  it('lists endpoints of chains that the catalogue has, each with where it stands written', () => {
    for (const [chainId, { hosts, source }] of Object.entries(listedEndpoints)) {
      expect(chains).toHaveProperty(chainId);
      expect(hosts.length).toBeGreaterThan(0);
      expect(source).toMatch(/^https:\/\/|^viem\/chains/);
    }
  });

  /** A second source where the first is a page; the only one where it is viem. */
  it.each([optimism, base, linea, manta, mantle, plasma, scroll, zksync])('agrees with viem of $name', (chain) => {
    for (const url of chain.rpcUrls.default.http) expect(isListedEndpoint(chain.id, url)).toBe(true);
    expect(listedEndpoints[chain.id]?.hosts).toEqual(chain.rpcUrls.default.http.map((url) => new URL(url).host));
  });

  it('is held to viem wherever it cites viem', () => {
    const held = [optimism, base, linea, manta, mantle, plasma, scroll, zksync].map(({ id }) => id as number);
    const cited = Object.entries(listedEndpoints).filter(([, { source }]) => source.startsWith('viem'));
    expect(cited.map(([id]) => Number(id)).filter((id) => !held.includes(id))).toEqual([]);
  });

  it.each([
    ['another chain’s', 10, 'https://mainnet.base.org'],
    ['one without encryption', 8453, 'http://mainnet.base.org'],
    ['a name in front', 8453, 'https://mainnet.base.org@evil.test'],
    ['a name behind', 8453, 'https://mainnet.base.org.evil.test'],
    ['another port', 8453, 'https://mainnet.base.org:8443'],
    ['one that no source names', 56, 'https://bsc-dataseed1.binance.org'],
    ['a chain without a list', 1, 'https://mainnet.base.org'],
    ['the name of a property', 'constructor' as unknown as number, 'https://mainnet.base.org'],
    ['no URL', 8453, 'mainnet.base.org'],
  ])('does not take %s', (_, chainId, url) => {
    expect(isListedEndpoint(chainId, url)).toBe(false);
  });
});
