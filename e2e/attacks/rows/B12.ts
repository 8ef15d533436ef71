import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';
import { endTries, type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'Away and back at once, with the page kept by the browser, and a page prepared before it is visited',
  expected: 'held',
  why: 'A page that is put away loses what it asked; what one asks that nobody has in front of them yet waits until they do.',
  async run(scene) {
    const { visit, rig, browser, review, site, quiet } = scene;
    const remembering = { 'cache-control': 'no-cache' };
    const script = triesScript(rig);
    const preparedPage = `<!doctype html><script>${script};
      window.wasPrepared = document.prerendering === true;
      tryOn(window.ethereum, 'while prepared');</script>`;
    const page = await visit({
      script,
      headers: remembering,
      files: { '/next': { body: 'next', headers: remembering }, '/prepared': preparedPage },
    });
    await page.evaluate(() => {
      const { tryOn, ethereum } = window as unknown as TriesWindow;
      tryOn(ethereum, 'before');
    });
    const open = await review();
    await page.goto(site.url('localhost', '/next'));
    await until('the window to say so', async () => (await open.text()).includes('The page is gone'));
    // Firefox tells puppeteer nothing of a page that it had kept.
    page.goBack().catch(() => undefined);
    // The same page with its memory, or a new one that knows of nothing.
    await until('no promise that waits', () =>
      page.evaluate(() => (window as unknown as TriesWindow).outcomes.before !== 'waiting'),
    );
    const outcome = await page.evaluate(() => (window as unknown as TriesWindow).outcomes.before);
    expect([undefined, 'error 4001']).toContain(outcome);
    await open.esc();
    await open.closed();
    await quiet();

    if (browser === 'chromium') {
      const prepare = (path: string) => {
        const rules = document.createElement('script');
        rules.type = 'speculationrules';
        rules.textContent = JSON.stringify({ prerender: [{ urls: [path] }] });
        document.head.append(rules);
      };
      await page.evaluate(prepare, '/prepared');
      await until('the page to be prepared', () => site.asked.includes('/prepared'));
      await quiet();
      await page.evaluate(() => location.assign('/prepared'));
      // It takes the place of the page that was there. Asking for all pages would wait for the one that goes.
      const prepared = await until('the prepared page', () =>
        rig.launched.browser.targets().find((one) => one.type() === 'page' && one.url().endsWith('/prepared')),
      );
      const shown = await prepared.asPage();
      expect(await shown.evaluate(() => (window as unknown as { wasPrepared: boolean }).wasPrepared)).toBe(true);
      // It may ask from now on, like any other page.
      expect(await endTries(scene, shown)).toEqual({ 'while prepared': 'error 4001' });
      await quiet();
    }
    return 'held';
  },
});
