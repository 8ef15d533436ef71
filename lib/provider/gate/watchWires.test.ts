import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyHash } from '@/lib/messaging/bodyHash';
import type { Bypass } from '@/lib/messaging/protocol';
import { TRANSACTION } from '../testing/callForms';
import { createBackground } from '../testing/createBackground';
import { createGate } from './createGate';
import { watchWires } from './watchWires';

type Message = { data: unknown; source?: unknown; origin?: string };

const ORIGIN = 'https://app.example';
const BODY = JSON.stringify(TRANSACTION);
const [TX] = TRANSACTION.params as [{ from: string; to: string; data: string }];
const EVIL = { method: 'eth_sendTransaction', params: [{ ...TX, to: `0x${'66'.repeat(20)}` }] };

/** A gate with its wires, in a window that a test posts to. */
const open = () => {
  let listener = (_: MessageEvent): void => {};
  const scope = {
    origin: ORIGIN,
    addEventListener: (_: string, added: typeof listener) => {
      listener = added;
    },
  } as unknown as Window;
  const background = createBackground();
  const timers: (() => void)[] = [];
  const gate = createGate({
    send: background.send,
    alive: () => true,
    randomKey: () => 'key-0000000000000000',
    hash: bodyHash,
    after: (_, run) => void timers.push(run),
    every: () => () => {},
  });
  background.push = gate.decided;
  gate.connect(() => {});
  const reports: Bypass[] = [];
  const stops = watchWires(scope, { passes: gate.passes, report: (bypass) => reports.push(bypass) });
  return {
    background,
    gate,
    reports,
    stops,
    later: () => {
      for (const run of timers.splice(0)) run();
    },
    /** Whether the message goes on to whoever listens later. */
    goesOn: ({ data, source = scope, origin = ORIGIN }: Message): boolean => {
      let stopped = false;
      listener({
        ...{ data: structuredClone(data), source, origin },
        stopImmediatePropagation: () => {
          stopped = true;
        },
      } as unknown as MessageEvent);
      return !stopped;
    },
    /** Holds it, decides, and releases it. */
    release: async (body: string) => {
      gate.fromGuard(['hold', 1, body, {}, {}]);
      await settled();
      background.decide('continue');
      gate.fromGuard(['release', 1, {}]);
      await settled();
    },
  };
};
const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

const metamask = (data: unknown, name = 'metamask-provider') => ({
  target: 'metamask-contentscript',
  data: { name, data },
});
const coinbase = (request: unknown) => ({ type: 'extensionUIRequest', data: { action: 'x', request } });
const rpc = (request: object) => ({ id: 7, jsonrpc: '2.0', ...request });

const wires: readonly [string, (request: { method: string; params?: unknown }) => unknown][] = [
  ['MetaMask’s', (request) => metamask(rpc(request))],
  ['MetaMask’s, in a list', (request) => metamask([rpc({ method: 'eth_chainId' }), rpc(request)])],
  ['MetaMask’s, as text', (request) => metamask(JSON.stringify(rpc(request)))],
  ['MetaMask’s for many chains', (request) => metamask(rpc(request), 'metamask-multichain-provider')],
  ['a fork’s', (request) => ({ target: 'other:contentscript', data: { name: 'other-provider', data: request } })],
  ['Coinbase’s', (request) => coinbase(request)],
  ['one by topic', (request) => ({ topic: '> providerRequest', payload: request, id: 1 })],
  ['one deep inside', (request) => ({ a: { b: [{ c: { d: request } }] } })],
  ['a bare request', (request) => request],
  ['a list of requests', (request) => [request]],
  ['text', (request) => JSON.stringify({ payload: request })],
  ['text inside', (request) => ({ type: 'x', detail: JSON.stringify(request) })],
];

describe.each(wires)('a wallet’s wire: %s', (_, envelope) => {
  it('carries nothing that was not released, and a person is told what was tried', () => {
    const { goesOn, reports } = open();
    expect(goesOn({ data: envelope(TRANSACTION) })).toBe(false);
    expect(reports).toEqual([{ way: 'message', body: BODY, interrupts: true }]);
  });

  it('carries what was released, once', async () => {
    const { goesOn, reports, release } = open();
    await release(BODY);
    expect(goesOn({ data: envelope(EVIL) })).toBe(false);
    expect(goesOn({ data: envelope(TRANSACTION) })).toBe(true);
    expect(goesOn({ data: envelope(TRANSACTION) })).toBe(false);
    expect(reports.map(({ body }) => body)).toEqual([JSON.stringify(EVIL), BODY]);
  });

  it('carries nothing that only waits, or was decided and not released', async () => {
    const { goesOn, gate, background } = open();
    gate.fromGuard(['hold', 1, BODY, {}, {}]);
    await settled();
    expect(goesOn({ data: envelope(TRANSACTION) })).toBe(false);
    background.decide('continue');
    expect(goesOn({ data: envelope(TRANSACTION) })).toBe(false);
  });

  it('lets reads pass', () => {
    const { goesOn, reports } = open();
    for (const method of ['eth_chainId', 'eth_call', 'eth_accounts', 'eth_getLogs'])
      expect(goesOn({ data: envelope({ method, params: [] }) })).toBe(true);
    expect(reports).toEqual([]);
  });
});

describe('the wires', () => {
  it('take a wallet for its word a moment after it answered', async () => {
    const { goesOn, gate, release, later } = open();
    await release(BODY);
    gate.fromGuard(['settled', 1, {}]);
    expect(goesOn({ data: metamask(rpc(TRANSACTION)) })).toBe(true);
    expect(goesOn({ data: metamask(rpc(TRANSACTION)) })).toBe(false);
    await release(BODY);
    gate.fromGuard(['settled', 1, {}]);
    later();
    expect(goesOn({ data: metamask(rpc(TRANSACTION)) })).toBe(false);
  });

  it.each(['ETH_SENDTRANSACTION', 'eth_sendTransaction ', 'eth_sendTransaction\u0000', 'ｅth_sendTransaction'])(
    'know a method in odd letters: %s',
    (method) => {
      const { goesOn, reports } = open();
      for (const data of [metamask(rpc({ ...TRANSACTION, method })), { payload: { ...TRANSACTION, method } }])
        expect(goesOn({ data })).toBe(false);
      expect(reports).toEqual([{ way: 'message', body: BODY, interrupts: true }]);
    },
  );

  it('stop on a wallet’s own wire what nobody has heard of, and elsewhere leave it alone', () => {
    const { goesOn } = open();
    const request = { method: 'wallet_doSomething', params: [1] };
    expect(goesOn({ data: metamask(rpc(request)) })).toBe(false);
    expect(goesOn({ data: { type: 'my-app', payload: request } })).toBe(true);
  });

  it('interrupt nobody for what only connects', () => {
    const { goesOn, reports } = open();
    for (const method of ['eth_requestAccounts', 'wallet_createSession'])
      expect(goesOn({ data: metamask(rpc({ method })) })).toBe(false);
    expect(reports.map(({ interrupts }) => interrupts)).toEqual([false, false]);
  });

  it('leave a session’s reads, the wallet’s own start and other chains alone', () => {
    const { goesOn } = open();
    const multichain = (request: object) => metamask(rpc(request), 'metamask-multichain-provider');
    const solana = { scope: 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp', request: { method: 'signTransaction' } };
    for (const data of [
      multichain({ method: 'wallet_getSession' }),
      multichain({ method: 'wallet_invokeMethod', params: solana }),
      metamask(rpc({ method: 'metamask_getProviderState' })),
      metamask(rpc({ method: 'metamask_sendDomainMetadata', params: {} })),
      { target: 'metamask-inpage', data: { name: 'metamask-provider', data: { id: 7, result: '0x' } } },
      { target: 'metamask-contentscript', data: 'SYN' },
      coinbase({ method: 'requestEthereumAccounts', params: { appName: 'A' } }),
    ])
      expect(goesOn({ data })).toBe(true);
    expect(goesOn({ data: multichain({ method: 'wallet_invokeMethod', params: { scope: 'eip155:1' } }) })).toBe(false);
  });

  it('listen to the page and to frames that may pass for it, not to other sites', () => {
    const { goesOn } = open();
    const data = metamask(rpc(TRANSACTION));
    expect(goesOn({ data, source: null })).toBe(false);
    expect(goesOn({ data, source: {}, origin: 'null' })).toBe(false);
    expect(goesOn({ data, source: {}, origin: 'https://portal.example' })).toBe(true);
  });

  it('do not care how a wallet’s script orders keys, and that it writes no params as an empty list', async () => {
    const { goesOn, release } = open();
    await release(BODY);
    const { data, to, from } = TX;
    expect(goesOn({ data: metamask({ params: [{ data, to, from }], method: TRANSACTION.method }) })).toBe(true);
    await release('{"method":"eth_requestAccounts"}');
    expect(goesOn({ data: metamask({ method: 'eth_requestAccounts', params: [] }) })).toBe(true);
  });

  it('are told of the same once, and of no more than a few', () => {
    const { goesOn, reports } = open();
    for (let round = 0; round < 200; round += 1)
      for (const value of [0, round]) {
        const params = [{ ...TX, value: `0x${value.toString(16)}` }];
        expect(goesOn({ data: { method: 'eth_sendTransaction', params } })).toBe(false);
      }
    expect(reports).toHaveLength(20);
  });

  it('tell of what is no JSON by its name', () => {
    const { goesOn, reports } = open();
    expect(goesOn({ data: metamask({ method: 'personal_sign', params: [1n] }) })).toBe(false);
    expect(reports).toEqual([{ way: 'message', body: '{"method":"personal_sign"}', interrupts: true }]);
  });

  it('read any message without a mishap, and never stop one without a request', () => {
    const { goesOn } = open();
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 12 }), (data) => goesOn({ data })));
  });
});

describe('Coinbase’s words', () => {
  const send = (part: object = {}) => ({
    method: 'signEthereumTransaction',
    params: {
      fromAddress: TX.from,
      toAddress: TX.to.toUpperCase().replace('0X', '0x'),
      data: TX.data,
      weiValue: '0',
      ...part,
    },
  });

  it('carry the transaction that was released, and no other', async () => {
    const { goesOn, reports, release } = open();
    await release(BODY);
    for (const part of [{ weiValue: '1' }, { toAddress: TX.from }, { data: '0x' }, { fromAddress: null }])
      expect(goesOn({ data: coinbase(send(part)) })).toBe(false);
    expect(goesOn({ data: coinbase(send({ gasLimit: '21000', chainId: 1 })) })).toBe(true);
    expect(goesOn({ data: coinbase(send()) })).toBe(false);
    expect(reports.every(({ body }) => body?.startsWith('{"method":"eth_sendTransaction"'))).toBe(true);
  });

  it('carry a message and typed data that were released', async () => {
    const { goesOn, release } = open();
    const sign = (part: object) => coinbase({ method: 'signEthereumMessage', params: { address: TX.from, ...part } });
    await release(JSON.stringify({ method: 'personal_sign', params: ['Hello', TX.from] }));
    expect(goesOn({ data: sign({ message: '0x48656c6c70', addPrefix: true }) })).toBe(false);
    expect(goesOn({ data: sign({ message: '0x48656c6c6f', addPrefix: true }) })).toBe(true);
    const typed = { domain: { name: 'A' }, message: { b: 1, a: 2 } };
    await release(JSON.stringify({ method: 'eth_signTypedData_v4', params: [TX.from, JSON.stringify(typed)] }));
    const other = JSON.stringify({ ...typed, message: { b: 2, a: 2 } });
    expect(goesOn({ data: sign({ message: '0x', typedDataJson: other }) })).toBe(false);
    expect(goesOn({ data: sign({ message: '0x', typedDataJson: JSON.stringify(typed) }) })).toBe(true);
  });
});
