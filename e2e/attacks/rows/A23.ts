import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

const clobbered = `<form id="ethereum"><input name="request"></form><img name="ethereum"><iframe name="ethereum"></iframe>
  <a id="rabby"></a><object name="okxwallet"></object>`;

export default defineAttack({
  title: 'Elements with a wallet’s name, getters that throw, a Proxy with every trap in the place of the wallet',
  expected: 'ignored',
  why: 'What throws when it is looked at is no wallet; the one that comes after it is guarded.',
  async run(scene) {
    const traps = () => {
      const real = (window as unknown as { ethereum: object }).ethereum;
      const handler = new Proxy(
        {},
        {
          get: () => () => {
            throw new Error('trap');
          },
        },
      );
      const trap = new Proxy(function trapped() {}, handler as ProxyHandler<() => void>);
      for (const name of ['okxwallet', 'trustwallet', 'phantom', 'zerion', 'BinanceChain', 'other'])
        Object.defineProperty(window, name, { configurable: true, get: () => trap });
      Object.defineProperty(window, 'rabbyWalletRouter', {
        configurable: true,
        get() {
          throw new Error('thrown');
        },
      });
      Object.assign(window, { coinbaseWalletExtension: trap });
      try {
        Object.defineProperty(window, 'ethereum', {
          configurable: true,
          get() {
            throw new Error('thrown');
          },
        });
      } catch {
        // A wallet that is locked stays where it is.
      }
      setTimeout(() => {
        Object.defineProperty(window, 'ethereum', { configurable: true, writable: true, value: trap });
        Object.defineProperty(window, 'ethereum', { configurable: true, writable: true, value: real });
        Object.assign(window, { isBack: true });
      }, 100);
    };
    const page = await scene.visit({
      connect: false,
      html: clobbered,
      script: `${triesScript(scene.rig)};(${traps})();`,
    });
    await page.waitForFunction(() => 'isBack' in window);
    await scene.attack(page, async () => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      tryOn(ethereum, 'the wallet');
      const announced = await new Promise<unknown>((told) => {
        window.addEventListener('eip6963:announceProvider', (event) => told((event as CustomEvent).detail.provider));
        window.dispatchEvent(new Event('eip6963:requestProvider'));
      });
      tryOn(announced, 'announced');
    });
    expect(await endTries(scene, page)).toEqual({ 'the wallet': 'error 4001', announced: 'error 4001' });
    await scene.quiet();
    return 'ignored';
  },
});
