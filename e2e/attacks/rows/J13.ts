import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';
import { sweep } from '../sweep';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Our extension is reloaded in the middle of a request, and the page goes on with what is left of it',
  expected: 'blocked',
  why: 'A guard whose background is gone rejects: it never hands anything to the wallet by itself.',
  async run(scene) {
    const { visit, review, rig, quiet } = scene;
    const page = await visit({ script: triesScript(rig) });
    const tryAs = (tag: string) =>
      page.evaluate((name) => {
        const { tryOn, ethereum } = window as unknown as TriesWindow;
        tryOn(ethereum, name);
      }, tag);
    const ends = (tag: string) =>
      until(`an end of ${tag}`, () =>
        page.evaluate((name) => {
          const outcome = (window as unknown as TriesWindow).outcomes[name];
          return outcome !== 'waiting' && outcome;
        }, tag),
      );
    await tryAs('held');
    await review();
    await rig.settings.reload();
    expect(await ends('held')).toBe('error 4001');
    // The page's guard is an orphan now, and rejects; Firefox puts a new one beside it, by and by.
    let tries = 0;
    const tryOrphan = async () => {
      tries += 1;
      const tag = `orphan ${tries}`;
      await tryAs(tag);
      const isHeld = await until('an end, or a review', async () => {
        if ((await rig.settings.queue()).some((entry) => entry.shown)) return 'yes';
        return (
          (await page.evaluate((name) => (window as unknown as TriesWindow).outcomes[name] !== 'waiting', tag)) && 'no'
        );
      });
      if (isHeld === 'yes') await sweep(scene, 1);
      expect(await ends(tag)).toBe('error 4001');
      return isHeld;
    };
    if (scene.browser === 'firefox') await until('the new guard', async () => (await tryOrphan()) === 'yes');
    else expect(await tryOrphan()).toBe('no');
    const reads = await scene.attack(page, () =>
      (window as unknown as TriesWindow).ethereum.request({ method: 'eth_chainId' }),
    );
    expect(reads).toEqual({ kind: 'answer', value: '0x7a69' });
    if (scene.browser === 'chromium')
      await until('a word on the toolbar', async () => (await rig.settings.badgeOf('Attack')).text === '–');

    await page.reload();
    await tryAs('anew');
    expect(await endTries(scene, page)).toEqual({ anew: 'error 4001' });
    await quiet();
    return 'blocked';
  },
});
