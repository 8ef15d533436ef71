import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'A wallet of Rabby’s shape by every reference: locked globals, its router, its private functions',
  expected: 'held',
  why: 'Locked objects are guarded as they are defined, and private functions that take requests like the public one.',
  wallet: { kind: 'rabby', order: 'after' },
  async run(scene) {
    const page = await scene.visit({ script: triesScript(scene.rig) });
    await scene.attack(page, () => {
      type Call = (call: object) => unknown;
      type Rabby = { request: Call; _request: Call; requestInternalMethods: Call };
      const { tryOn, ethereum, rabby, rabbyWalletRouter } = window as unknown as TriesWindow & {
        rabby: Rabby;
        rabbyWalletRouter: Record<'rabbyProvider' | 'lastInjectedProvider' | 'currentProvider', Rabby>;
      };
      tryOn(ethereum, 'ethereum');
      tryOn(rabby, 'rabby');
      tryOn(rabby, '_request', (call) => rabby._request(call));
      tryOn(rabby, 'requestInternalMethods', (call) => rabby.requestInternalMethods(call));
      tryOn(ethereum, 'router _request', (call) => (ethereum as unknown as Rabby)._request(call));
      for (const name of ['rabbyProvider', 'lastInjectedProvider', 'currentProvider'] as const)
        tryOn(rabbyWalletRouter[name], name);
      const taken = Reflect.getOwnPropertyDescriptor(window, 'rabby')?.value as Rabby;
      tryOn(taken, 'its descriptor', (call) => Reflect.apply(taken.request, taken, [call]));
    });
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toHaveLength(9);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error 4001']));
    await scene.quiet();
    return 'held';
  },
});
