import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { plantTraps } from '../plantTraps';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Frames that browsers inject into differently, and traps that a page lays in them before any script runs',
  expected: 'limit',
  why: 'Where the guard does not run no wallet runs either. But a page reaches into a frame of its own before anybody’s script runs there, and what a wallet hands out in it is the page’s first; only public wires are watched there too.',
  async run(scene) {
    const page = await scene.visit({ script: triesScript(scene.rig), files: { '/frame': '<p>frame' } });
    await scene.attack(page, async () => {
      const { tryOn } = window as unknown as TriesWindow;
      const addresses = [
        'javascript:false',
        'javascript:"<p>text"',
        'javascript:void 0',
        'about:srcdoc',
        'data:text/html,x',
      ];
      for (const address of addresses) {
        const frame = document.createElement('iframe');
        if (address === 'about:srcdoc') frame.srcdoc = '<p>text';
        else frame.src = address;
        const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
        document.body.append(frame);
        const wallet = () => {
          try {
            return (frame.contentWindow as TriesWindow | null)?.ethereum;
          } catch {
            return undefined;
          }
        };
        tryOn(wallet(), `${address} at once`);
        // Some of them never say so.
        await Promise.race([loaded, new Promise((later) => setTimeout(later, 1_000))]);
        await new Promise((later) => setTimeout(later, 150));
        tryOn(wallet(), `${address} later`);
      }
    });
    const outcomes = await endTries(scene, page);
    // What is there without the guard is no wallet.
    for (const outcome of Object.values(outcomes)) expect(['no wallet', 'error 4001']).toContain(outcome);
    expect(outcomes['about:srcdoc later']).toBe('error 4001');
    expect(outcomes['javascript:false later']).toBe('no wallet');
    await scene.quiet();

    // The traps: nothing in a page's own world can be sure of what ran in that world before it.
    const trapped = await scene.attack(page, plantTraps, scene.requests.message('0x74726170'));
    expect(trapped.kind).toBe('answer');
    if (!scene.rig.wallet.asked().some((text) => text.includes('74726170'))) return 'held';
    scene.wentRound();
    return 'limit';
  },
});
