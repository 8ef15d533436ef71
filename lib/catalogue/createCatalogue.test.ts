import { describe, expect, it } from 'vitest';
import { protocols } from '@/lib/protocols';
import type { Deployment } from '@/lib/store/Settings';
import type { Address } from '@/lib/types';
import { createCatalogue } from './createCatalogue';
import parties from './data/parties.json';
import tokens from './data/tokens.json';

const a = '0x00000000000000000000000000000000000000aA';
const b = '0x00000000000000000000000000000000000000bB';
const mainnetManager = '0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A';
const stEth = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84';

const devnet: Deployment = {
  chainId: 31337,
  name: 'Devnet',
  contracts: { eigenlayer: { delegationManager: a } },
  tokens: [{ address: b, symbol: 'stLST', decimals: 18, kind: 'lst' }],
  names: { [b]: 'Operator B' },
};

const plain = createCatalogue({ deployments: [], labels: {} });

describe('createCatalogue', () => {
  it('knows a contract by chain and address, whatever the case of the address', () => {
    const role = { protocol: 'eigenlayer', role: 'delegationManager' };
    expect(plain.find(1, mainnetManager)).toEqual(role);
    expect(plain.find(1, mainnetManager.toLowerCase() as Address)).toEqual(role);
    expect(plain.find(10, mainnetManager)).toBeUndefined();
    expect(plain.find(1, a)).toBeUndefined();
  });

  it('gathers the contracts of a protocol once, and keeps nothing for chains that pages make up', () => {
    expect(plain.contracts('eigenlayer', 1)).toBe(plain.contracts('eigenlayer', 1));
    expect(plain.contracts('eigenlayer', 987_654_321)).toBeUndefined();
    const fork = createCatalogue({ deployments: [{ ...devnet, chainId: 1 }], labels: {} });
    expect(fork.contracts('eigenlayer', 1)).not.toEqual(plain.contracts('eigenlayer', 1));
  });

  it('names what it knows, and only where it is', () => {
    expect(plain.name(1, mainnetManager)).toBe('EigenLayer DelegationManager');
    expect(plain.name(10, mainnetManager)).toBeUndefined();
    expect(plain.token(1, stEth)).toMatchObject({ symbol: 'stETH', verified: true, kind: 'lst', issuer: 'lido' });
    expect(plain.token(17000, stEth)).toBeUndefined();
  });

  it('makes the name that a file gives a chain inert, and short', () => {
    const named = (name: string) =>
      createCatalogue({ deployments: [{ ...devnet, name }], labels: {} }).chain(31337)?.name;
    expect(named('Main\u202enet')).toBe('Main⟨U+202E⟩net');
    expect(named('x'.repeat(5_000))?.length).toBeLessThan(64);
    const claimed = createCatalogue({ deployments: [{ ...devnet, chainId: 1, name: 'Other' }], labels: {} });
    expect(claimed.chain(1)?.name).toBe('Ethereum');
  });

  it('covers chains on which it knows something', () => {
    expect(plain.covers(1)).toBe(true);
    expect(plain.covers(31337)).toBe(false);
    expect(plain.chain(31337)).toBeUndefined();
    expect(createCatalogue({ deployments: [devnet], labels: {} }).covers(31337)).toBe(true);
  });

  it('adds what a deployment file says', () => {
    const catalogue = createCatalogue({ deployments: [devnet], labels: {} });
    expect(catalogue.find(31337, a)).toEqual({ protocol: 'eigenlayer', role: 'delegationManager' });
    expect(catalogue.contracts('eigenlayer', 31337)).toEqual({ delegationManager: a });
    expect(catalogue.token(31337, b)).toMatchObject({ symbol: 'stLST', verified: true });
    expect(catalogue.tokens(31337)).toHaveLength(1);
    expect(catalogue.chain(31337)).toMatchObject({ name: 'Devnet' });
    expect(catalogue.find(1, mainnetManager)).toBeDefined();
  });

  it('reads a role from the file where the file names one that is shipped, and still knows the shipped one', () => {
    const fork: Deployment = { ...devnet, chainId: 1, name: 'Fork' };
    const catalogue = createCatalogue({ deployments: [fork], labels: {} });
    expect(catalogue.contracts('eigenlayer', 1)?.delegationManager).toBe(a);
    expect(catalogue.contracts('eigenlayer', 1)?.strategyManager).toBeDefined();
    expect(catalogue.find(1, mainnetManager)).toBeDefined();
    expect(catalogue.chain(1)?.name).toBe('Ethereum');
  });

  it('lets the user’s own names win', () => {
    const labels = { '1': { [mainnetManager.toLowerCase()]: 'mine' }, '31337': { [b.toLowerCase()]: 'also mine' } };
    const catalogue = createCatalogue({ deployments: [devnet], labels });
    expect(catalogue.name(1, mainnetManager)).toBe('mine');
    expect(catalogue.name(31337, b)).toBe('also mine');
    expect(catalogue.name(31337, a)).toBe('EigenLayer DelegationManager');
    expect(catalogue.namedBy(1, mainnetManager)).toBe('label');
    expect(catalogue.namedBy(31337, b)).toBe('label');
    expect(catalogue.namedBy(31337, a)).toBe('file');
    expect(plain.namedBy(1, mainnetManager)).toBe('list');
    expect(plain.namedBy(1, a)).toBeUndefined();
  });

  it('lists what an imitation would imitate', () => {
    const labels = { '31337': { '0x00000000000000000000000000000000000000cc': 'mine' } };
    const catalogue = createCatalogue({ deployments: [devnet], labels });
    expect(catalogue.familiar(31337)).toEqual(
      [a, b, '0x00000000000000000000000000000000000000cc'].map((x) => x.toLowerCase()),
    );
    expect(plain.familiar(1)).toContain(mainnetManager.toLowerCase());
  });

  it('takes chain ids as data, never as names of properties', () => {
    expect(plain.chain('constructor' as unknown as number)).toBeUndefined();
    expect(plain.name('__proto__' as unknown as number, a)).toBeUndefined();
  });
});

describe('the shipped data', () => {
  it('has one entry for each chain and address; a protocol’s own token is a contract of its, too', () => {
    const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);
    const known = tokens.flatMap(({ addresses }) =>
      Object.entries(addresses).map((entry) => entry.join('/').toLowerCase()),
    );
    expect(repeated(known)).toEqual([]);
    const keys = [
      ...parties.map(({ chain, address }) => `${chain}/${address.toLowerCase()}`),
      ...protocols.flatMap(({ contracts }) =>
        Object.values(contracts).flatMap((byChain) =>
          Object.entries(byChain).map((entry) => entry.join('/').toLowerCase()),
        ),
      ),
    ];
    expect(repeated(keys)).toEqual([]);
  });

  it('says where each entry comes from', () => {
    for (const { source } of [...tokens, ...parties]) expect(source.length).toBeGreaterThan(10);
  });
});
