import { describe, expect, it } from 'vitest';
import { fakeCatalogue, parties } from '@/components/fixtures/parties';
import type { Deployment } from '@/lib/store/Settings';
import type { Address } from '@/lib/types';
import { accountsOf } from './accountsOf';
import { chainsToRead } from './chainsToRead';
import { readAddress } from './readAddress';

const { user, harbor, northwind } = parties;
const upper = user.toUpperCase().replace('0X', '0x') as Address;
const connection = (accounts: readonly Address[], chainId?: number) => ({
  origin: 'https://app.example',
  accounts,
  at: 1,
  ...(chainId === undefined ? {} : { chainId }),
  wallet: { name: 'MetaMask' },
});

describe('accountsOf', () => {
  it('takes this tab’s first, then those seen, then those watched, each once whatever its case', () => {
    const accounts = accountsOf({
      connections: { 7: connection([user, harbor], 1), 8: connection([northwind], 1) },
      known: [
        { chainId: 17000, account: upper, at: 2 },
        { chainId: 1, account: northwind, at: 1 },
      ],
      watched: [harbor, '0x00000000000000000000000000000000000000aa'],
      tabId: 7,
    });
    expect(accounts).toEqual([
      { address: user, from: 'tab', chainId: 1, origin: 'https://app.example', wallet: 'MetaMask' },
      { address: harbor, from: 'tab', chainId: 1, origin: 'https://app.example', wallet: 'MetaMask' },
      { address: northwind, from: 'seen', chainId: 1 },
      { address: '0x00000000000000000000000000000000000000aa', from: 'watched' },
    ]);
  });

  it('works without any wallet, and without a tab', () => {
    expect(accountsOf({ connections: {}, known: [], watched: [user] })).toEqual([{ address: user, from: 'watched' }]);
    expect(accountsOf({ connections: { 7: connection([user]) }, known: [], watched: [] })).toEqual([]);
  });
});

describe('chainsToRead', () => {
  const devnet: Deployment = {
    ...{ chainId: 31337, name: 'Devnet', rpcUrl: 'http://127.0.0.1:8545' },
    ...{ contracts: {}, tokens: [], names: {} },
  };
  const covered = { ...fakeCatalogue(), covers: (chainId: number) => chainId !== 999 };
  const chains = (part: Partial<Parameters<typeof chainsToRead>[0]>) =>
    chainsToRead({ endpoints: {}, deployments: [], catalogue: covered, ...part });

  it('reads every covered chain that has an endpoint, the connected one first', () => {
    expect(
      chains({
        endpoints: {
          1: { url: 'https://rpc.example/key' },
          17000: { url: 'https://h.example' },
          999: { url: 'https://x' },
        },
        deployments: [devnet],
        connected: 17000,
      }),
    ).toEqual([
      { chainId: 17000, url: 'https://h.example', host: 'h.example' },
      { chainId: 1, url: 'https://rpc.example/key', host: 'rpc.example' },
      { chainId: 31337, url: 'http://127.0.0.1:8545', host: '127.0.0.1:8545' },
    ]);
  });

  it('names the connected chain without an endpoint, so that it can be said', () => {
    expect(chains({ connected: 1 })).toEqual([{ chainId: 1 }]);
  });

  it('leaves out a connected chain that is not covered', () => expect(chains({ connected: 999 })).toEqual([]));

  it('takes the chosen endpoint over the file’s', () => {
    const [chain] = chains({ endpoints: { 31337: { url: 'http://127.0.0.1:9000' } }, deployments: [devnet] });
    expect(chain?.host).toBe('127.0.0.1:9000');
  });
});

describe('readAddress', () => {
  const checksummed = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84';
  it.each<[string, ReturnType<typeof readAddress>]>([
    [checksummed, { address: checksummed as Address }],
    [`  ${checksummed.toLowerCase()}\n`, { address: checksummed as Address }],
    [checksummed.replace('DE3', 'dE3'), { problem: 'checksum' }],
    ['', { problem: 'empty' }],
    ['   ', { problem: 'empty' }],
    ['vitalik.eth', { problem: 'name' }],
    ['0x123', { problem: 'shape' }],
    [`${checksummed}0`, { problem: 'shape' }],
    ['ae7ab96520de3a18e5e111b5eaab095312d7fe84', { problem: 'shape' }],
  ])('%j', (text, expected) => expect(readAddress(text)).toEqual(expected));
});
