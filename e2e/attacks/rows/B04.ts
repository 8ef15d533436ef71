import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Untouched built-ins of a new frame, used on the page’s own window',
  expected: 'held',
  why: 'Nothing rests on built-ins that were overridden: the wallet’s functions themselves are replaced, and its own never come out.',
  async run(scene) {
    const page = await scene.visit({ script: triesScript(scene.rig) });
    await scene.attack(page, async () => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      const frame = document.createElement('iframe');
      frame.src = 'javascript:false';
      document.body.append(frame);
      const pristine = frame.contentWindow as unknown as typeof globalThis;

      const get = pristine.Reflect.getOwnPropertyDescriptor;
      tryOn(get(window, 'ethereum')?.value ?? get(window, 'ethereum')?.get?.call(window), 'descriptor of ethereum');
      tryOn(ethereum, 'Reflect.apply', (request) => pristine.Reflect.apply(ethereum.request, ethereum, [request]));
      tryOn(ethereum, 'Function.call', (request) =>
        pristine.Function.prototype.call.call(ethereum.request, ethereum, request),
      );
      tryOn(ethereum, 'another this', (request) => pristine.Reflect.apply(ethereum.request, {}, [request]));
      tryOn(ethereum, 'a copy', (request) => pristine.Object.assign({}, ethereum).request(request));
      tryOn(ethereum, 'bound', (request) => pristine.Function.prototype.bind.call(ethereum.request, ethereum)(request));

      // The wallet says again who it is: to a listener of the frame's, and with the page's own deleted.
      pristine.EventTarget.prototype.addEventListener.call(
        window,
        'eip6963:announceProvider',
        (event) => tryOn((event as CustomEvent<{ provider: unknown }>).detail.provider, 'announced'),
        { capture: true, once: true },
      );
      pristine.EventTarget.prototype.dispatchEvent.call(window, new Event('eip6963:requestProvider'));

      // Our function is taken away; what was below is not there.
      pristine.Reflect.deleteProperty(ethereum, 'request');
      tryOn('request' in ethereum ? ethereum : undefined, 'below ours');
      await new Promise((later) => setTimeout(later, 100));
    });
    const outcomes = await endTries(scene, page);
    const { 'below ours': below, ...others } = outcomes;
    expect(below).toBe('no wallet');
    expect(Object.keys(others)).toHaveLength(7);
    expect(new Set(Object.values(others))).toEqual(new Set(['error 4001']));
    await scene.quiet();
    return 'held';
  },
});
