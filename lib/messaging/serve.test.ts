import '@/lib/store/testing/fakeStorage';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { From, Sender } from './callerOf';
import { payloads } from './payloads';
import { type Caller, callers, type ProtocolMap } from './protocol';
import { type Handlers, serve } from './serve';

const own = { id: 'our-id', root: 'chrome-extension://our-id/' };
const key = 'k'.repeat(32);

const gate: Sender = {
  id: own.id,
  url: 'https://app.example/stake?x=1',
  origin: 'https://app.example',
  frameId: 0,
  documentId: 'D',
  tab: { id: 3, url: 'https://app.example/stake?x=1' } as Sender['tab'],
};
const page = (name: string): Sender => ({ id: own.id, url: `${own.root}${name}.html` });
const senders: Record<Caller, Sender> = {
  gate,
  review: { ...page('review'), url: `${own.root}review.html?x#y`, tab: gate.tab, frameId: 0 },
  sidepanel: page('sidepanel'),
  popup: page('popup'),
  options: page('options'),
  welcome: page('welcome'),
};

const good: { [K in keyof ProtocolMap]: Parameters<ProtocolMap[K]>[0] } = {
  hold: { pageKey: key, body: '{}', chainId: '0x1', accounts: ['0x0'], wallet: { name: 'W' } },
  release: { pageKey: key },
  settled: { pageKey: key, hash: `0x${'1'.repeat(64)}` },
  withdrawn: { pageKey: key },
  waiting: { pageKeys: [key] },
  connected: { chainId: '0x1' },
  bypass: { way: 'message', body: '{}', interrupts: true },
  decide: { id: key, outcome: 'continue', revision: 1, acknowledged: [] },
  retry: { id: key, revision: 1 },
  showReview: {},
  exposure: { chainId: 1, account: `0x${'1'.repeat(40)}` },
  testEndpoint: { chainId: 1, url: 'https://rpc.example' },
};
const types = Object.keys(good) as (keyof ProtocolMap)[];

const calls: { type: string; payload: unknown; from: From }[] = [];
const handlers = Object.fromEntries(
  types.map((type) => [
    type,
    (payload: unknown, from: From) => {
      calls.push({ type, payload, from });
      if (JSON.stringify(payload).includes('explode')) throw new Error('secret detail');
      return type;
    },
  ]),
) as unknown as Handlers;

let listener: (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown;
vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
  listener = added as typeof listener;
});
serve(handlers, own);

/** What a sender gets back; undefined when nobody listens to that. */
const send = (type: string, data: unknown, sender: Sender) =>
  new Promise<{ res?: unknown; err?: unknown } | undefined>((resolve) => {
    const message = { id: 1, type, data, timestamp: 1, sender: senders.review };
    if (listener(message, sender, resolve as (answer: unknown) => void) !== true) resolve(undefined);
  });

beforeEach(() => {
  calls.length = 0;
});

describe('who may send what', () => {
  const pairs = types.flatMap((type) => (Object.keys(senders) as Caller[]).map((caller) => ({ type, caller })));

  it('has a payload schema and a handler for each message of the table', () => {
    expect(Object.keys(payloads)).toEqual(Object.keys(callers));
    expect(Object.keys(callers).sort()).toEqual([...types].sort());
  });

  it.each(pairs)('$type from $caller', async ({ type, caller }) => {
    const answer = await send(type, good[type], senders[caller]);
    const allowed = callers[type].includes(caller);
    expect(calls).toHaveLength(allowed ? 1 : 0);
    expect(answer?.err === undefined).toBe(allowed);
    if (allowed) expect(calls[0]?.from.caller).toBe(caller);
  });

  it.each<[string, Sender]>([
    ['another extension', { ...senders.review, id: 'other' }],
    ['nobody', {}],
    ['no address', { id: own.id }],
    ['a page of ours in a frame', { ...senders.review, frameId: 4 }],
    ['a page that is not in the list', page('other')],
    ['a page with a longer name', page('review.html')],
    ['a look-alike root', { id: own.id, url: 'chrome-extension://our-id.example/review.html' }],
    ['a web page of that name', { ...gate, url: 'https://app.example/review.html' }],
    ['a document fragment', { ...gate, url: 'https://app.example/#chrome-extension://our-id/review.html' }],
  ])('lets %s decide nothing', async (_, sender) => {
    const answer = await send('decide', good.decide, sender);
    expect(answer?.err).toBeDefined();
    expect(calls).toEqual([]);
  });

  it.each<[string, Sender]>([
    ['without a tab', { ...gate, tab: undefined }],
    ['without a frame', { ...gate, frameId: undefined }],
    ['from a page that is only prepared', { ...gate, documentLifecycle: 'prerender' }],
    ['from a page that is put away', { ...gate, documentLifecycle: 'cached' }],
    ['from outside any tab', { ...gate, tab: { id: -1 } as Sender['tab'] }],
  ])('holds nothing %s', async (_, sender) => {
    expect((await send('hold', good.hold, sender))?.err).toBeDefined();
    expect(calls).toEqual([]);
  });

  it('ignores messages that are not in the table', async () => {
    for (const type of ['decision', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])
      await Promise.resolve(send(type, {}, senders.review)).catch(() => undefined);
    expect(calls).toEqual([]);
  });
});

describe('the source of a request', () => {
  const sourceOf = async (sender: Sender) => {
    await send('withdrawn', good.withdrawn, sender);
    return calls[0]?.from.caller === 'gate' ? calls[0].from.source : undefined;
  };

  it('is what the browser says, whatever the message says', async () => {
    const origin = 'https://app.example';
    expect(await sourceOf(gate)).toEqual({ tabId: 3, frameId: 0, documentId: 'D', origin, topOrigin: origin });
  });

  it('names frame and page', async () => {
    const frame = { ...gate, frameId: 8, origin: 'https://ads.example', url: 'https://ads.example/f' };
    expect(await sourceOf(frame)).toMatchObject({ origin: 'https://ads.example', topOrigin: 'https://app.example' });
  });

  it('is opaque where the origin is', async () => {
    const { origin: _, ...unnamed } = gate;
    expect(await sourceOf({ ...unnamed, url: 'about:srcdoc', frameId: 2 })).toMatchObject({ origin: 'null' });
  });

  it('is taken from the address where the browser names no origin', async () => {
    const { origin: _, documentId: __, ...old } = gate;
    expect(await sourceOf(old)).toMatchObject({ origin: 'https://app.example', documentId: '' });
  });
});

describe('payloads', () => {
  it.each<[keyof ProtocolMap, unknown]>([
    ['hold', undefined],
    ['hold', { ...good.hold, pageKey: 'short' }],
    ['hold', { ...good.hold, body: { toString: () => '{}' } }],
    ['hold', { ...good.hold, body: 'x'.repeat(8_000_001) }],
    ['hold', { ...good.hold, accounts: new Array(101).fill('0x') }],
    ['hold', { ...good.hold, chainId: 1 }],
    ['release', { pageKey: key, chainId: 'x'.repeat(101) }],
    ['settled', { pageKey: key, hash: '0x12' }],
    ['settled', { pageKey: key, errorCode: Number.NaN }],
    ['waiting', { pageKeys: new Array(1_001).fill(key) }],
    ['decide', { ...good.decide, outcome: 'maybe' }],
    ['decide', { ...good.decide, revision: 1.5 }],
    ['decide', { ...good.decide, acknowledged: 'yes' }],
    ['exposure', { chainId: 0, account: good.exposure.account }],
    ['exposure', { chainId: 1, account: 'vitalik.eth' }],
    ['testEndpoint', { chainId: 1, url: 'h'.repeat(2_001) }],
  ])('refuses %s %#', async (type, data) => {
    const caller = callers[type][0] as Caller;
    expect((await send(type, data, senders[caller]))?.err).toBeDefined();
    expect(calls).toEqual([]);
  });

  it('drops what is not asked for', async () => {
    await send('hold', { ...good.hold, origin: 'https://fake.example', tabId: 9, bypass: true }, gate);
    expect(calls[0]?.payload).toEqual(good.hold);
  });

  it('says nothing of what went wrong inside', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await send('hold', { ...good.hold, body: 'explode' }, gate);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer?.err).toBeDefined();
    logged.mockRestore();
  });
});
