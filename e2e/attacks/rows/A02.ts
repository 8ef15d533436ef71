import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'send() with a request and nobody to answer to, as was done before there were promises',
  expected: 'held',
  why: 'It is held like any other, and what the page gets instead of an answer is a promise.',
  wallet: { kind: 'metamask', order: 'after' },
  async run(scene) {
    const page = await scene.visit({ script: triesScript(scene.rig) });
    await scene.attack(page, () => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      type Send = (call: object, second?: unknown) => unknown;
      const wallet = ethereum as unknown as { send: Send; sendAsync: Send; _sendSync: Send };
      const rpc = { id: 1, jsonrpc: '2.0' };
      tryOn(wallet, 'send', (call) => wallet.send({ ...rpc, ...call }));
      tryOn(wallet, 'send, undefined', (call) => wallet.send({ ...rpc, ...call }, undefined));
      tryOn(wallet, 'send, no function', (call) => wallet.send({ ...rpc, ...call }, { call() {} }));
      tryOn(wallet, 'sendAsync', (call) => wallet.sendAsync({ ...rpc, ...call }));
      tryOn(wallet, '_sendSync', (call) => wallet._sendSync({ ...rpc, ...call }));
    });
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toHaveLength(5);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error 4001']));
    await scene.quiet();
    return 'held';
  },
});
