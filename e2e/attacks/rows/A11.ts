import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Requests from the very first script on, and again every millisecond',
  expected: 'held',
  why: 'The guard is in place before the page has any script, whoever of the two extensions runs first.',
  async run(scene) {
    const script = `${triesScript(scene.rig)}
      let count = 0;
      const ask = () => {
        tryOn(window.ethereum, 'try ' + count);
        count += 1;
        if (count < 15) setTimeout(ask, 1);
      };
      ask();
      document.addEventListener('readystatechange', () => tryOn(window.ethereum, 'state ' + document.readyState));
      window.addEventListener('load', () => tryOn(window.ethereum, 'load'));`;
    const page = await scene.visit({ connect: false, script });
    await until('all tries', () =>
      page.evaluate(() => Object.keys((window as unknown as TriesWindow).outcomes).length === 18),
    );
    const outcomes = await endTries(scene, page);
    expect(Object.keys(outcomes)).toContain('state interactive');
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['error 4001']));
    await scene.quiet();
    return 'held';
  },
});
