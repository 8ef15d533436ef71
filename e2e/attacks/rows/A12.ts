import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Listeners for EIP-6963 in the first script, on the window, at capture, and asked for again and again',
  expected: 'held',
  why: 'Our listener is older than any of the page’s, so what is announced is guarded before they hear of it.',
  async run(scene) {
    const script = `${triesScript(scene.rig)}
      window.frozen = [];
      const hear = (where) => (event) => {
        frozen.push(Object.isFrozen(event.detail));
        tryOn(event.detail.provider, where);
        tryOn(event.detail.provider, where + ', its function', (request) => {
          const { request: ask } = event.detail.provider;
          return ask(request);
        });
      };
      window.addEventListener('eip6963:announceProvider', hear('window, capture'), { capture: true, once: true });
      window.addEventListener('eip6963:announceProvider', hear('window'), { once: true });
      window.addEventListener('eip6963:announceProvider', { handleEvent: hear('an object that listens') }, { once: true });
      window.dispatchEvent(new Event('eip6963:requestProvider'));
      window.addEventListener('eip6963:announceProvider', hear('asked again'), { capture: true, once: true });
      setTimeout(() => window.dispatchEvent(new Event('eip6963:requestProvider')), 50);`;
    const page = await scene.visit({ connect: false, script });
    await page.waitForFunction(() => (window as unknown as { frozen: boolean[] }).frozen.length === 4);
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toHaveLength(8);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error 4001']));
    const state = await page.evaluate(() => {
      const { frozen, ethereum } = window as unknown as TriesWindow & { frozen: boolean[] };
      return { frozen: frozen.every(Boolean), own: Object.keys(ethereum).includes('request') };
    });
    expect(state).toEqual({ frozen: true, own: true });
    await scene.quiet();
    return 'held';
  },
});
