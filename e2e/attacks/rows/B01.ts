import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'The wallet of an empty frame, taken at once, in a microtask, at the next frame and when it is loaded',
  expected: 'held',
  why: 'The guard runs in frames without an address of their own the moment they are inserted.',
  async run(scene) {
    const page = await scene.visit({ script: triesScript(scene.rig) });
    await scene.attack(page, async () => {
      const { tryOn } = window as unknown as TriesWindow;
      for (const address of ['', 'about:blank', 'about:blank#1']) {
        const frame = document.createElement('iframe');
        if (address) frame.src = address;
        const loaded = new Promise((done) => {
          frame.addEventListener('load', done);
          setTimeout(done, 1_000);
        });
        document.body.append(frame);
        const wallet = () => (frame.contentWindow as unknown as TriesWindow | null)?.ethereum;
        tryOn(wallet(), `${address} at once`);
        await Promise.resolve();
        tryOn(wallet(), `${address} microtask`);
        // A page behind the review window is not painted.
        await Promise.race([new Promise(requestAnimationFrame), new Promise((later) => setTimeout(later, 200))]);
        tryOn(wallet(), `${address} next frame`);
        await loaded;
        tryOn(wallet(), `${address} loaded`);
      }
    });
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toHaveLength(12);
    // Chromium runs nobody's scripts where the address has a fragment: no wallet is there either.
    for (const [tag, outcome] of Object.entries(outcomes))
      expect(tag.includes('#') ? ['error 4001', 'no wallet'] : ['error 4001']).toContain(outcome);
    await scene.quiet();
    return 'held';
  },
});
