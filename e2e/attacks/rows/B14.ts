import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'A window apart: private in Chromium, a container in Firefox',
  expected: { chromium: 'ignored', firefox: 'held' },
  why: 'Where the extension may not run no other one does either; where it runs, it holds.',
  async run(scene) {
    const { rig, site, browser } = scene;
    await scene.visit({ connect: false, script: triesScript(rig) });
    const apart = await rig.launched.browser.createBrowserContext();
    try {
      const page = await apart.newPage();
      await page.goto(site.url());
      await page.evaluate(() => {
        const { tryOn, ethereum } = window as unknown as TriesWindow;
        tryOn(ethereum, 'apart');
      });
      if (browser === 'firefox') expect(await endTries(scene, page)).toEqual({ apart: 'error 4001' });
      else
        expect(await page.evaluate(() => (window as unknown as TriesWindow).outcomes)).toEqual({ apart: 'no wallet' });
    } finally {
      await apart.close();
    }
    await scene.quiet();
    return browser === 'firefox' ? 'held' : 'ignored';
  },
});
