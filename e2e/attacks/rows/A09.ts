import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Marks that say the wallet was guarded already, before it arrives and after',
  expected: 'held',
  why: 'What is guarded is known by a private list and by nothing that stands on the object.',
  async run(scene) {
    const marks = () => {
      const names = [
        'isRestakeGuard',
        '__guarded',
        '_guarded',
        'isGuarded',
        'isRevokeCash',
        'isWalletGuard',
        '__wrapped',
        '__proxied',
      ];
      const keys: (string | symbol)[] = [
        ...names,
        Symbol.for('restake-guard'),
        Symbol.for('guarded'),
        Symbol.for('wrapped'),
      ];
      const mark = (target: object) => {
        for (const key of keys)
          Reflect.defineProperty(target, key, { value: true, configurable: true, writable: true });
      };
      Object.assign(window, { mark });
      mark(window);
      mark(Object.prototype);
      mark(Function.prototype);
    };
    const page = await scene.visit({ script: `${triesScript(scene.rig)};(${marks})();` });
    await scene.attack(page, async () => {
      const { tryOn, ethereum, mark } = window as unknown as TriesWindow & { mark(target: object): void };
      mark(ethereum);
      mark(ethereum.request);
      tryOn(ethereum, 'marked');
      const own = { ...ethereum };
      mark(own);
      (window as unknown as { ethereum: object }).ethereum = own;
      window.dispatchEvent(
        new CustomEvent('eip6963:announceProvider', {
          detail: Object.freeze({ info: { uuid: 'u', name: 'M', icon: 'data:', rdns: 'io.metamask' }, provider: own }),
        }),
      );
      await new Promise((later) => setTimeout(later, 100));
      tryOn(own, 'a marked copy');
      tryOn((window as unknown as TriesWindow).ethereum, 'in the place of the wallet');
    });
    const outcomes = await endTries(scene, page);
    expect(outcomes).toEqual({
      marked: 'error 4001',
      'a marked copy': 'error 4001',
      'in the place of the wallet': 'error 4001',
    });
    await scene.quiet();
    return 'held';
  },
});
