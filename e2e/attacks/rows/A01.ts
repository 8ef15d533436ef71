import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'The same request through every way of calling a wallet',
  expected: 'held',
  why: 'Every function of a provider that takes requests is patched, and each call becomes one review.',
  wallet: { kind: 'metamask', order: 'after' },
  async run(scene) {
    const page = await scene.visit({ connect: false, script: triesScript(scene.rig) });
    await scene.attack(page, () => (window as unknown as { ethereum: { enable(): unknown } }).ethereum.enable());
    scene.rig.wallet.clear();
    await scene.attack(page, () => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      type Callback = (error: unknown, answer?: unknown) => void;
      const wallet = ethereum as unknown as {
        request(call: object): Promise<unknown>;
        send(call: unknown, second?: unknown): Promise<unknown>;
        sendAsync(call: object, done: Callback): void;
      };
      const answer = (ask: (done: Callback) => void) =>
        new Promise((resolve, reject) => ask((error, value) => (error ? reject(error) : resolve(value))));
      const rpc = { id: 1, jsonrpc: '2.0' };
      tryOn(wallet, 'request');
      tryOn(wallet, 'request without this', ({ method, params }) => wallet.request.call(undefined, { method, params }));
      tryOn(wallet, 'send text', ({ method, params }) => wallet.send(method, params));
      tryOn(wallet, 'send callback', (call) => answer((done) => wallet.send({ ...rpc, ...call }, done)));
      tryOn(wallet, 'sendAsync', (call) => answer((done) => wallet.sendAsync({ ...rpc, ...call }, done)));
      tryOn(wallet, 'sendAsync without an id', (call) => answer((done) => wallet.sendAsync(call, done)));
      tryOn(wallet, 'by Reflect', (call) => Reflect.apply(Reflect.get(wallet, 'request'), wallet, [call]));
      tryOn(
        wallet,
        'taken before',
        (() => {
          const { request } = wallet;
          return (call: object) => request(call);
        })(),
      );
      tryOn(wallet, 'from the prototype', (call) =>
        (Object.getPrototypeOf(wallet) as typeof wallet).request.call(wallet, call),
      );
    });
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toHaveLength(9);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error 4001']));
    await scene.quiet();
    return 'held';
  },
});
