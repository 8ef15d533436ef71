import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

/** Puts spies in the place of everything by which a port could come along. */
const spies = () => {
  const caught: string[] = [];
  Object.assign(window, { caught });
  const spy = (owner: object, name: string) => {
    const original = (owner as Record<string, (...args: unknown[]) => unknown>)[name];
    if (typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        if (this instanceof MessagePort || args.some((arg) => arg instanceof MessagePort)) caught.push(name);
        return Reflect.apply(original, this, args);
      },
    });
  };
  for (const name of ['postMessage', 'start', 'close', 'addEventListener', 'dispatchEvent'])
    spy(MessagePort.prototype, name);
  spy(EventTarget.prototype, 'addEventListener');
  spy(window, 'postMessage');
  for (const name of ['MessageChannel', 'MessageEvent', 'CustomEvent'] as const) {
    const original = window[name] as unknown as new (...args: unknown[]) => object;
    Object.assign(window, {
      [name]: new Proxy(original, {
        construct(target, args) {
          if (name === 'MessageChannel') caught.push(name);
          return new target(...args);
        },
      }),
    });
  }
  for (const name of ['message', 'restake-guard:hello', 'connect', 'messageerror'])
    for (const target of [window, document])
      target.addEventListener(
        name,
        (event) => {
          if ((event as MessageEvent).ports?.length) caught.push(`${name} event`);
        },
        true,
      );
};

export default defineAttack({
  title: 'Spies for the port between our two worlds, in place before the page’s first request',
  expected: 'held',
  why: 'The port has changed hands before a page has any script, and every built-in that touches it was taken then.',
  async run(scene) {
    const page = await scene.visit({ script: `${triesScript(scene.rig)};(${spies})();` });
    await scene.attack(page, async () => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      tryOn(ethereum, 'the page');
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inside = frame.contentWindow as unknown as TriesWindow;
      for (const name of ['message', 'restake-guard:hello'])
        inside.addEventListener(
          name,
          (event) => {
            if ((event as MessageEvent).ports?.length)
              (window as unknown as { caught: string[] }).caught.push(`${name} event in a frame`);
          },
          true,
        );
      tryOn(inside.ethereum, 'a frame');
      await new Promise((later) => setTimeout(later, 300));
    });
    expect(await endTries(scene, page)).toEqual({ 'the page': 'error 4001', 'a frame': 'error 4001' });
    expect(await page.evaluate(() => (window as unknown as { caught: string[] }).caught)).toEqual([]);
    await scene.quiet();
    return 'held';
  },
});
