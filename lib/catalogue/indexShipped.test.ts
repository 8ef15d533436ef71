import { getAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { protocols } from '@/lib/protocols';
import type { Address } from '@/lib/types';
import parties from './data/parties.json';
import tokens from './data/tokens.json';
import { indexShipped } from './indexShipped';
import { shipped } from './shipped';

const a: Address = '0x00000000000000000000000000000000000000aA';
const lower = a.toLowerCase() as Address;
const nothing = { protocols: [], tokens: [], parties: [] };
const safe = { id: 'safe', contracts: { factory: { 1: a } } } as const;
const token = (address: Address) => ({ symbol: 'stX', decimals: 18, kind: 'lst', addresses: { 1: address } });
const party = (address: Address, name: string) => ({ chain: 1, address, name });

describe('indexShipped', () => {
  it('knows what the lists say, by chain and address', () => {
    const { contracts, tokens, names } = indexShipped({
      protocols: [safe],
      tokens: [token(a)],
      parties: [party(a, 'A')],
    });
    expect(contracts.get(1, lower)).toEqual({ protocol: 'safe', role: 'factory' });
    expect(tokens.get(1, lower)).toMatchObject({ address: a, symbol: 'stX', verified: true });
    expect(names.get(1, lower)).toBe('A');
    expect(contracts.get(10, a)).toBeUndefined();
  });

  it.each([
    ['two protocols', { protocols: [safe, { id: 'seaport', contracts: { main: { 1: lower } } }] }, 'seaport.main'],
    ['two roles', { protocols: [{ id: 'safe', contracts: { factory: { 1: a }, module: { 1: a } } }] }, 'safe.module'],
    ['two tokens', { tokens: [token(a), token(lower)] }, 'stX'],
    ['two names', { parties: [party(a, 'A'), party(lower, 'B')] }, 'B'],
  ] as const)('refuses an address that %s claim', (_, lists, second) => {
    expect(() => indexShipped({ ...nothing, ...lists })).toThrow(`twice; the second time as ${second}.`);
  });

  it('K07: ships no address with a wrong checksum, and tells the source of each', () => {
    const inProtocols = protocols.flatMap(({ contracts }) => Object.values(contracts).flatMap(Object.values));
    const inTokens = tokens.flatMap(({ addresses }) => Object.values(addresses));
    const all: readonly string[] = [...inProtocols, ...inTokens, ...parties.map(({ address }) => address)];
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((address) => address !== getAddress(address))).toEqual([]);
    for (const { source } of [...tokens, ...parties]) expect(source.length).toBeGreaterThan(5);
  });

  it('takes an address on two chains, and what is shipped', () => {
    const both = { id: 'safe', contracts: { factory: { 1: a, 10: a } } } as const;
    expect(indexShipped({ ...nothing, protocols: [both] }).contracts.get(10, a)).toBeDefined();
    expect(shipped().contracts.on(1).length).toBeGreaterThan(10);
    expect(shipped()).toBe(shipped());
  });
});
