import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Functions of MetaMask’s that are not for pages, below and beside request()',
  expected: 'held',
  why: 'They are patched like the public ones, on the object, on its prototype and on the engine inside it.',
  wallet: { kind: 'metamask', order: 'after' },
  async run(scene) {
    const page = await scene.visit({ script: triesScript(scene.rig) });
    await scene.attack(page, () => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      type Callback = (error: unknown, answer?: unknown) => void;
      type Take = (call: object, done: Callback) => void;
      const wallet = ethereum as unknown as {
        _rpcRequest: Take;
        _rpcEngine: { handle: Take };
        _sendSync(call: object): unknown;
      };
      const answer = (ask: (done: Callback) => void) =>
        new Promise((resolve, reject) => ask((error, value) => (error ? reject(error) : resolve(value))));
      const rpc = { id: 1, jsonrpc: '2.0' };
      const prototype = Object.getPrototypeOf(wallet) as typeof wallet;
      tryOn(wallet, '_rpcRequest', (call) => answer((done) => wallet._rpcRequest({ ...rpc, ...call }, done)));
      tryOn(wallet, '_rpcEngine.handle', (call) =>
        answer((done) => wallet._rpcEngine.handle({ ...rpc, ...call }, done)),
      );
      tryOn(wallet, 'handle, taken out', (call) => {
        const { handle } = wallet._rpcEngine;
        return answer((done) => handle({ ...rpc, ...call }, done));
      });
      tryOn(wallet, '_sendSync', (call) => wallet._sendSync({ ...rpc, ...call }));
      tryOn(wallet, 'prototype _rpcRequest', (call) =>
        answer((done) => prototype._rpcRequest.call(wallet, { ...rpc, ...call }, done)),
      );
      tryOn(wallet, 'prototype _sendSync', (call) => prototype._sendSync.call(wallet, { ...rpc, ...call }));
      // Ours is taken away, and the one behind it asked.
      delete (wallet as Partial<typeof wallet>)._rpcRequest;
      tryOn(wallet, '_rpcRequest deleted', (call) => answer((done) => wallet._rpcRequest({ ...rpc, ...call }, done)));
    });
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toHaveLength(7);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error 4001']));
    await scene.quiet();
    return 'held';
  },
});
