import './testing/fakeStorage';

import { stringify } from 'devalue';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeRequest } from '@/lib/review/takeRequest';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { deployments } from './deployments';
import { endpoints } from './endpoints';
import { history } from './history';
import { holdEverything } from './holdEverything';
import { keepHistory } from './keepHistory';
import { labels } from './labels';
import { language } from './language';
import { secondEndpoints } from './secondEndpoints';
import { connections } from './session/connections';
import { earlier } from './session/earlier';
import { endpointFacts } from './session/endpointFacts';
import { forwarded } from './session/forwarded';
import { heads } from './session/heads';
import { knownAccounts } from './session/knownAccounts';
import { lastReads } from './session/lastReads';
import { log } from './session/log';
import { queue } from './session/queue';
import { reviewWindow } from './session/reviewWindow';
import { theme } from './theme';
import { thresholds } from './thresholds';
import { watched } from './watched';

const A = '0x00000000000000000000000000000000000a11ce';
const HASH = `0x${'ab'.repeat(32)}` as const;
const deployment = {
  chainId: 31337,
  name: 'Devnet',
  rpcUrl: 'http://127.0.0.1:8545',
  contracts: { eigenlayer: { delegationManager: A } },
  tokens: [{ address: A, symbol: 'stLST', decimals: 18, kind: 'lst' }],
  names: { [A]: 'Operator A' },
} as const;
const end = {
  at: 1,
  origin: 'https://a.example',
  method: 'eth_sendTransaction',
  ending: 'rejected',
  count: 1,
} as const;

const taken = takeRequest(
  [],
  { pageKey: 'key', body: '{"method":"eth_sendTransaction","params":[{"to":null,"data":"0x00","value":"0x1"}]}' },
  { tabId: 1, frameId: 0, documentId: 'd', origin: 'https://a.example', topOrigin: 'https://a.example' },
  { id: 'id', now: 1 },
);

const lastRead = {
  exposure: {
    ...{ account: A, chainId: 1, block: 5n, timestamp: 1, totals: [] },
    positions: [],
    unread: [{ protocol: 'eigenlayer', reason: 'deposits' }],
  },
  facts: { block: 5n, timestamp: 1, chainId: 1, secondsPerBlock: 12, operators: [], codeSize: {} },
  host: 'rpc.example',
  readAt: 2,
} as const;

/** Each item with a value that it must keep. */
const items = [
  [secondEndpoints, { 1: { url: 'https://other.example' } }],
  [endpoints, { 1: { url: 'https://rpc.example' }, 31337: { url: 'http://127.0.0.1:8545' } }],
  [deployments, [deployment]],
  [labels, { 1: { [A]: 'My operator' } }],
  [thresholds, { ...defaultThresholds, slashableShareWarning: 0.25 }],
  [holdEverything, true],
  [keepHistory, true],
  [theme, 'dark'],
  [language, 'de'],
  [watched, [A]],
  [history, [end]],
  [earlier, [{ act: 'a', at: 1, outcome: 'reject', worst: 'w', found: ['f'] }]],
  [queue, 'entry' in taken ? [taken.entry] : []],
  [heads, { [`1:${A}`]: { number: 5n, timestamp: 1, prevRandao: HASH, baseFeePerGas: 7n, balance: 1n, readAt: 2 } }],
  [endpointFacts, { 'https://rpc.example': { startsAtHead: true } }],
  [forwarded, [{ chainId: 1, account: A, calls: [{ to: A, value: 1n, data: '0x' }], hash: HASH, at: 1 }]],
  [connections, { 7: { origin: 'https://a.example', accounts: [A], chainId: 1, wallet: { name: 'W' }, at: 1 } }],
  [knownAccounts, [{ chainId: 1, account: A, at: 1 }]],
  [log, [{ ...end, reason: 'no', hash: HASH }]],
  [lastReads, [lastRead]],
  [reviewWindow, 4],
] as const;

const put = (key: string, value: unknown) => {
  const [area, name] = key.split(':') as ['local' | 'session', string];
  return fakeBrowser.storage[area].set({ [name]: value });
};

beforeEach(() => fakeBrowser.reset());

describe.each(items.map(([item, value]) => ({ item, value, key: item.key })))('$key', ({ item, value }) => {
  it('starts at its fallback and keeps what is set', async () => {
    expect(await item.getValue()).toEqual(item.fallback);
    await (item.setValue as (value: unknown) => Promise<void>)(value);
    expect(await item.getValue()).toEqual(value);
    await item.removeValue();
    expect(await item.getValue()).toEqual(item.fallback);
  });

  it('gives its fallback, or what is whole of it, for anything else that stands there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.constant('[['), fc.string()), async (damaged) => {
        await put(item.key, damaged);
        const read = await item.getValue();
        // Whatever it is, it can be stored again and reads the same: it has passed the schema.
        await (item.setValue as (value: unknown) => Promise<void>)(read);
        expect(await item.getValue()).toEqual(read);
      }),
      { numRuns: 60 },
    );
    await put(item.key, { damaged: true, __proto__: { url: 'x' } });
    expect(await item.getValue()).toEqual(item.fallback);
  });

  it('tells those who watch', async () => {
    const seen: unknown[] = [];
    const stop = item.watch((now: unknown) => seen.push(now));
    await (item.setValue as (value: unknown) => Promise<void>)(value);
    stop();
    await item.removeValue();
    expect(seen).toEqual([value]);
  });
});

describe('one damaged entry does not cost the others', () => {
  it.each([
    [
      endpoints,
      { 1: { url: 'https://a.example' }, 5: { url: 7 }, x: { url: 'https://b.example' }, 0: { url: 'https://c' } },
      { 1: { url: 'https://a.example' } },
    ],
    [deployments, [{ ...deployment, chainId: -1 }, deployment, null], [deployment]],
    [labels, { 1: { [A]: 'Mine', nobody: 'x', [`${A.slice(0, -1)}d`]: '' } }, { 1: { [A]: 'Mine' } }],
    [
      thresholds,
      { slashableShareWarning: 0.3, fastNoticeRatio: -1, other: 5 },
      { ...defaultThresholds, slashableShareWarning: 0.3 },
    ],
    [log, [end, { ...end, ending: 'won' }], [end]],
  ])('$0.key', async (item, stored, expected) => {
    await put(item.key, stored);
    expect(await item.getValue()).toEqual(expected);
  });

  it('drops a held request that is not whole: its page is then rejected', async () => {
    await put('session:queue', stringify([{ id: 'a' }, 5]));
    expect(await queue.getValue()).toEqual([]);
  });
});
