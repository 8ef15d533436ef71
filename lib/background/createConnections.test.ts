import '@/lib/store/testing/fakeStorage';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HeldSource } from '@/lib/review/types';
import { startEndpoint, type TestEndpoint } from '@/lib/rpc/testing/startEndpoint';
import { endpoints } from '@/lib/store/endpoints';
import { accountKey } from '@/lib/store/session/accountKey';
import { connections } from '@/lib/store/session/connections';
import { heads } from '@/lib/store/session/heads';
import { knownAccounts } from '@/lib/store/session/knownAccounts';
import { createConnections } from './createConnections';

const ALICE = '0x00000000000000000000000000000000000a11ce';
const BOB = '0x0000000000000000000000000000000000000b0b';
const origin = 'https://app.example';
const page: HeldSource = { tabId: 5, frameId: 0, documentId: 'd', origin, topOrigin: origin };

let endpoint: TestEndpoint;
let now = 1_000_000;
const answers: Record<string, unknown> = {
  eth_chainId: '0x7a69',
  eth_getBlockByNumber: { number: '0x10', timestamp: '0x20', mixHash: `0x${'1'.repeat(64)}`, baseFeePerGas: '0x7' },
  eth_getBalance: '0x5',
};

beforeAll(async () => {
  endpoint = await startEndpoint(({ method }) => ({ result: answers[method] }));
});
afterAll(() => endpoint.stop());

beforeEach(async () => {
  fakeBrowser.reset();
  endpoint.requests.length = 0;
  now += 1_000_000;
  await endpoints.setValue({ 31337: { url: endpoint.url } });
});

const create = () => createConnections({ now: () => now, changed: () => {} });

describe('createConnections', () => {
  it('reads one head when an account connects, and nothing before', async () => {
    const all = create();
    await all.connected({ chainId: '0x7a69', wallet: { name: 'W' } }, page);
    expect(endpoint.requests).toEqual([]);
    await all.connected({ accounts: [ALICE, 'nonsense'] }, page);
    expect(endpoint.requests).toHaveLength(1);
    expect(await heads.getValue()).toMatchObject({
      [accountKey(31337, ALICE)]: { number: 16n, balance: 5n, readAt: now },
    });
    expect(await connections.getValue()).toEqual({ 5: { origin, accounts: [ALICE], chainId: 31337, at: now } });
    expect(await knownAccounts.getValue()).toEqual([{ chainId: 31337, account: ALICE, at: now }]);
  });

  it('asks nobody where the user chose no endpoint, and takes what a page claims for no more than that', async () => {
    await create().connected({ accounts: [ALICE], chainId: '0x1' }, page);
    await create().connected({ accounts: [ALICE], chainId: '0x1 or so' }, { ...page, tabId: 6 });
    await create().connected({ accounts: [], chainId: '0x7a69' }, { ...page, tabId: 7 });
    expect(endpoint.requests).toEqual([]);
    expect((await connections.getValue())[6]?.chainId).toBeUndefined();
  });

  it('is not turned into a flood by a page', async () => {
    const all = create();
    for (let index = 10; index < 99; index += 1)
      await all.connected({ accounts: [`0x${index}${'0'.repeat(38)}`], chainId: '0x7a69' }, page);
    expect(endpoint.requests).toHaveLength(1);
    expect((await knownAccounts.getValue()).length).toBeLessThanOrEqual(50);
  });

  it('reads a head again when the last one is too old to be used', async () => {
    const all = create();
    await all.connected({ accounts: [ALICE], chainId: '0x7a69' }, page);
    now += 59_000;
    await all.connected({ accounts: [ALICE] }, page);
    expect(endpoint.requests).toHaveLength(1);
    now += 2_000;
    await all.connected({ accounts: [ALICE] }, page);
    expect(endpoint.requests).toHaveLength(2);
  });

  it('keeps what did not change, forgets it with another site, and lets no frame speak for the page', async () => {
    const all = create();
    await all.connected({ accounts: [ALICE], chainId: '0x7a69' }, page);
    await all.connected({ chainId: '0x1' }, page);
    expect((await connections.getValue())[5]).toMatchObject({ accounts: [ALICE], chainId: 1 });
    await all.connected({ accounts: [BOB] }, { ...page, frameId: 3, origin: 'https://ads.example' });
    expect((await connections.getValue())[5]).toMatchObject({ origin, accounts: [ALICE] });
    await all.connected({ accounts: [BOB] }, { ...page, origin: 'https://next.example' });
    expect((await connections.getValue())[5]).toEqual({ origin: 'https://next.example', accounts: [BOB], at: now });
    await all.tabGone(5);
    expect(await connections.getValue()).toEqual({});
  });

  it('keeps private windows to themselves', async () => {
    await create().connected({ accounts: [ALICE], chainId: '0x7a69' }, { ...page, incognito: true });
    expect(await knownAccounts.getValue()).toEqual([]);
  });

  it('survives an endpoint that answers nonsense', async () => {
    await endpoints.setValue({ 1: { url: endpoint.url } });
    await create().connected({ accounts: [ALICE], chainId: '0x1' }, page);
    expect(endpoint.requests).toHaveLength(1);
    expect(await heads.getValue()).toEqual({});
  });
});
