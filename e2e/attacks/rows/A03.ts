import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'A request to sign in a list with harmless ones, through every way of passing a list',
  expected: 'held',
  why: 'Each element is its own request: what only reads passes, the rest is held and rejected by itself.',
  wallet: { kind: 'metamask', order: 'after' },
  async run(scene) {
    const page = await scene.visit({ script: triesScript(scene.rig) });
    const read = await scene.attack(page, async () => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      type Callback = (error: unknown, answer?: unknown) => void;
      type Response = { id: unknown; result?: unknown; error?: { code: number } };
      const wallet = ethereum as unknown as {
        request(calls: unknown): unknown;
        send(calls: unknown, done?: Callback): unknown;
        sendAsync(calls: unknown, done: Callback): void;
        _rpcRequest(calls: unknown, done: Callback): void;
        _rpcEngine: { handle(calls: unknown, done: Callback): void };
        _metamask: { requestBatch(calls: unknown): Promise<unknown> };
      };
      const list = (call: object) => [
        { id: 1, jsonrpc: '2.0', method: 'eth_chainId', params: [] },
        { id: 2, jsonrpc: '2.0', ...call },
        { id: 3, jsonrpc: '2.0', method: 'eth_accounts', params: [] },
      ];
      const results: unknown[] = [];
      /** The error of the element that was to be signed, once the others have their answers. */
      const sort = async (answer: Promise<unknown>) => {
        const responses = (await answer) as Response[];
        results.push(responses.map(({ result }) => result !== undefined));
        throw responses[1]?.error ?? new Error('no error');
      };
      const called = (ask: (done: Callback) => void) =>
        sort(new Promise((resolve, reject) => ask((error, value) => (error ? reject(error) : resolve(value)))));
      Object.assign(window, { results });
      tryOn(wallet, 'sendAsync', (call) => called((done) => wallet.sendAsync(list(call), done)));
      tryOn(wallet, 'send', (call) => called((done) => wallet.send(list(call), done)));
      tryOn(wallet, '_rpcRequest', (call) => called((done) => wallet._rpcRequest(list(call), done)));
      tryOn(wallet, '_rpcEngine', (call) => called((done) => wallet._rpcEngine.handle(list(call), done)));
      tryOn(wallet, 'requestBatch', (call) => sort(wallet._metamask.requestBatch(list(call))));
    });
    expect(read.kind).toBe('answer');
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toHaveLength(5);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error 4001']));
    const results = await page.evaluate(() => (window as unknown as { results: boolean[][] }).results);
    expect(results).toEqual(Array.from({ length: 5 }, () => [true, false, true]));
    await scene.quiet();
    return 'held';
  },
});
