import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';
import { type TriesWindow, triesScript } from '../tries';

/** Requests from each tab, and how many tabs. */
const EACH = 100;
const TABS = 3;

export default defineAttack({
  title: 'Hundreds of requests at once from several tabs, some of them huge, while another site asks too',
  expected: 'held',
  why: 'A site may have 20 waiting, the rest gets -32005; one window, one press rejects them all, and another site is served.',
  async run({ visit, rig, requests, review, quiet }) {
    // A site that has so many waiting could not even connect.
    const pages: Page[] = [];
    for (let tab = 0; tab < TABS; tab += 1) pages.push(await visit({ script: triesScript(rig) }));
    const flood = (page: Page) =>
      page.evaluate(
        (count, call) => {
          const { ethereum } = window as unknown as TriesWindow;
          const codes: Record<string, number> = {};
          Object.assign(window, { codes });
          const large = `0x${'61'.repeat(200_000)}`;
          for (let index = 0; index < count; index += 1) {
            const asked =
              index % 50 === 3
                ? { method: 'personal_sign', params: [large, call.from] }
                : { method: call.method, params: call.params };
            ethereum.request(asked).catch(({ code }: { code: number }) => {
              codes[code] = (codes[code] ?? 0) + 1;
            });
          }
        },
        EACH,
        { ...requests.message('0x6d6f7265'), from: rig.world.accounts.staker.address },
      );
    for (const page of pages) await flood(page);
    const codesOf = async () => {
      const all = await Promise.all(
        pages.map((page) => page.evaluate(() => (window as unknown as { codes: Record<string, number> }).codes)),
      );
      return all.reduce<Record<string, number>>((sum, codes) => {
        for (const [code, count] of Object.entries(codes)) sum[code] = (sum[code] ?? 0) + count;
        return sum;
      }, {});
    };
    const refused = await until(
      'the refusals',
      async () => {
        const { '-32005': count = 0 } = await codesOf();
        return count >= EACH * TABS - 20 && count;
      },
      50_000,
    );
    const queue = await rig.settings.queue();
    expect(queue.length + refused).toBe(EACH * TABS);
    expect(queue.length).toBeLessThanOrEqual(20);
    expect(queue.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(1_000_000);
    expect(await rig.launched.ownPages('review')).toHaveLength(1);
    expect((await rig.settings.badge()).title).toContain('localhost');

    // Another site asks meanwhile and gets its turn.
    const other = await rig.launched.browser.newPage();
    await other.goto(rig.dapp.url.replace('localhost', '127.0.0.1'));
    await other.evaluate((call) => {
      const { ethereum } = window as unknown as TriesWindow;
      ethereum.request(call).catch(() => undefined);
    }, requests.message('0x6869'));
    await until('the other site to be held', async () => (await rig.settings.queue()).length > queue.length);

    const shown = await review();
    await shown.page.bringToFront();
    await shown.page.click('.site-all');
    await until('only the other site to be left', async () => {
      const left = await rig.settings.queue();
      return left.length === 1 && left[0]?.body.includes('personal_sign');
    });
    expect(await codesOf()).toEqual({ '4001': queue.length, '-32005': refused });
    await (await review()).close();
    await other.close();
    await quiet();
    return 'held';
  },
});
