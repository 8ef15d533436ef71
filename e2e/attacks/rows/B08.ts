import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Frames that browsers inject into differently: javascript: and srcdoc',
  expected: 'held',
  why: 'Where the guard does not run no wallet runs either, and where a wallet runs the guard does.',
  async run(scene) {
    const page = await scene.visit({ script: triesScript(scene.rig) });
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
        document.body.append(frame);
        const wallet = () => {
          try {
            return (frame.contentWindow as TriesWindow | null)?.ethereum;
          } catch {
            return undefined;
          }
        };
        tryOn(wallet(), `${address} at once`);
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
    return 'held';
  },
});
