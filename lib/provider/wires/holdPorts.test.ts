import { expect, it, vi } from 'vitest';
import type { Desk, Waiting } from '../createDesk';
import { createTaker } from './createTaker';
import { holdPorts } from './holdPorts';

type Listener = (...args: unknown[]) => void;
type Message = Record<string, unknown>;
type PagePort = {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  onDisconnect: { addListener(listener: Listener): void };
};

const HASH = `0x${'ab'.repeat(32)}`;
const REQUEST = { method: 'wallet_invokeMethod', params: { scope: 'eip155:1', request: { method: 'personal_sign' } } };
const BODY = JSON.stringify(REQUEST);
const message = (id: number, request: object = REQUEST) => ({
  type: 'caip-348',
  data: { id, jsonrpc: '2.0', ...request },
});

/** An extension at the other end, a desk that holds, and a gate that knows one method. */
const open = () => {
  const sent: unknown[] = [];
  const held: Waiting[] = [];
  const settled: unknown[] = [];
  const told: Listener[] = [];
  const ended: Listener[] = [];
  const real = {
    name: 'n',
    postMessage: (value: unknown) => void sent.push(JSON.parse(JSON.stringify(value))),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: Listener) => void told.push(listener) },
    onDisconnect: { addListener: (listener: Listener) => void ended.push(listener) },
  };
  const callbacks: Listener[] = [];
  const runtime = {
    connect: (_: string) => real as unknown as PagePort,
    sendMessage: (...args: unknown[]): unknown => {
      sent.push(JSON.parse(JSON.stringify(args[1])));
      callbacks.push(args.at(-1) as Listener);
      return 'native';
    },
  };
  const desk = { hold: (waiting: Waiting) => void held.push(waiting) } as Desk;
  const ask = (_: unknown, text: string) => {
    if (text.includes('"twice"')) return 'stop';
    return text.includes('wallet_invokeMethod') ? BODY : undefined;
  };
  holdPorts(runtime, createTaker(desk, ask));
  return {
    ...{ sent, held, settled, callbacks, runtime, real },
    answer: (value: unknown) => told.map((listener) => listener(value)),
    end: () => ended.map((listener) => listener()),
    release: (index = 0) => held[index]?.forward({ chainId: undefined, accounts: undefined }, (by) => settled.push(by)),
  };
};

it('a port: a request waits, goes on as it was when it was written, and its answer is told', () => {
  const { runtime, sent, held, settled, release, answer } = open();
  const port = runtime.connect('id');
  const heard: unknown[] = [];
  port.onMessage.addListener((value) => heard.push(value));
  const written = message(5);
  port.postMessage(written);
  written.data = { ...written.data, method: 'evil' } as never;
  expect(sent).toEqual([]);
  expect(held.map(({ body }) => body)).toEqual([BODY]);
  release();
  expect(sent).toEqual([message(5)]);
  answer({ type: 'caip-348', data: { id: 4, result: '0x1' } });
  expect(settled).toEqual([]);
  const said = { type: 'caip-348', data: { id: 5, jsonrpc: '2.0', result: HASH } };
  answer(said);
  answer(said);
  expect(settled).toEqual([{ hash: HASH, errorCode: undefined }]);
  expect(heard).toHaveLength(3);
});

it('a port: a rejected request is answered in its envelope, and never sent', () => {
  const { runtime, sent, held } = open();
  const port = runtime.connect('id');
  const heard: unknown[] = [];
  port.onMessage.addListener((value) => heard.push(value));
  port.postMessage(message(5));
  held[0]?.reject(undefined);
  port.postMessage({ ...message(6), more: 'twice' });
  const error = { code: 4001, message: 'User rejected the request.' };
  expect(heard).toEqual([5, 6].map((id) => ({ type: 'caip-348', data: { id, jsonrpc: '2.0', error } })));
  expect(sent).toEqual([]);
});

it('a port: what asks for nothing passes at once, and the port stays out of the page’s hands', () => {
  const { runtime, sent, held, real, end } = open();
  const port = runtime.connect('id');
  const gone = vi.fn();
  port.onDisconnect.addListener(gone);
  port.postMessage({ ping: 1 });
  port.postMessage(message(1, { method: 'eth_chainId' }));
  expect(sent).toEqual([{ ping: 1 }, message(1, { method: 'eth_chainId' })]);
  expect(held).toEqual([]);
  expect(Object.values(port)).not.toContain(real);
  expect(port.postMessage).not.toBe(real.postMessage);
  end();
  expect(gone).toHaveBeenCalledExactlyOnceWith(port);
  port.disconnect();
  expect(real.disconnect).toHaveBeenCalledOnce();
});

it('a port: a getter is read once, and what cannot be copied is refused as the browser would', () => {
  const { runtime, sent, held } = open();
  const port = runtime.connect('id');
  let reads = 0;
  const tricky: Message = {
    type: 'caip-348',
    get data() {
      reads += 1;
      return reads === 1 ? { id: 1, method: 'eth_chainId' } : message(1).data;
    },
  };
  port.postMessage(tricky);
  expect(sent).toEqual([{ type: 'caip-348', data: { id: 1, method: 'eth_chainId' } }]);
  expect(() => port.postMessage({ ...message(2), x: 1n })).toThrow(TypeError);
  expect(held).toEqual([]);
});

it('a single message: waits, and the page gets the answer by promise or by callback', async () => {
  for (const callback of [undefined, vi.fn()]) {
    const { runtime, sent, held, settled, callbacks, release } = open();
    const answer = runtime.sendMessage('id', message(5), ...(callback ? [callback] : []));
    expect(sent).toEqual([]);
    expect(held).toHaveLength(1);
    release();
    expect(sent).toEqual([message(5)]);
    const response = { type: 'caip-348', data: { id: 5, error: { code: 4100 } } };
    callbacks[0]?.(response);
    expect(settled).toEqual([{ hash: undefined, errorCode: 4100 }]);
    if (callback) expect(callback).toHaveBeenCalledExactlyOnceWith(response);
    else expect(await answer).toEqual(response);
  }
});

it('a single message that asks for nothing is the browser’s own affair', () => {
  const { runtime, sent } = open();
  expect(runtime.sendMessage('id', { hello: 1 })).toBe('native');
  expect(sent).toEqual([{ hello: 1 }]);
});
