import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';
import { type TriesWindow, triesScript } from '../tries';

export default defineAttack({
  title: 'The tab is closed, discarded, or its page crashes while the request is read',
  expected: 'blocked',
  why: 'The window says that the page is gone and has no Continue; nothing is sent on behalf of nobody.',
  async run({ visit, rig, browser, review, quiet }) {
    const ways = ['close', 'frame', 'discard', ...(browser === 'chromium' ? (['crash'] as const) : [])] as const;
    for (const way of ways) {
      const page = await visit({ script: triesScript(rig), html: '<iframe></iframe>' });
      await page.evaluate((how) => {
        const own = window as unknown as TriesWindow;
        const inside = document.querySelector('iframe')?.contentWindow as TriesWindow | null;
        own.tryOn(how === 'frame' ? inside?.ethereum : own.ethereum, how);
      }, way);
      const open = await review();
      if (way === 'close') await page.close();
      else if (way === 'frame') await page.evaluate(() => document.querySelector('iframe')?.remove());
      else if (way === 'discard') await rig.settings.discard('Attack');
      else page.goto('chrome://crash').catch(() => undefined);
      await until('the window to say so', async () => (await open.text()).includes('The page is gone'));
      expect(await open.text()).not.toContain('Continue');
      await open.esc();
      await open.closed();
      await quiet();
    }
    return 'blocked';
  },
});
