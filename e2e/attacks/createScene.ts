import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { ask } from '../harness/ask';
import { createRequests } from '../harness/createRequests';
import { browserName } from '../harness/launch';
import type { ReviewWindow } from '../harness/openReview';
import type { Rig } from '../harness/startRig';
import { until } from '../harness/until';
import type { Scene, Visit } from './Scene';
import { startAttack } from './startAttack';
import type { AttackSite } from './startAttackSite';

/** How long nothing has to happen before nothing happens. Milliseconds. */
const QUIET = 400;

export type Stage = Scene & {
  /** The oracle, asked after each row: the wallet has got what was permitted, byte for byte and once. */
  judge(): Promise<void>;
  /** Back to the start for the next row. */
  clear(): Promise<void>;
};

/** The scene of all rows that share a rig. */
export function createScene(rig: Rig, site: AttackSite): Stage {
  let permitted: string[] = [];
  let isLimit = false;
  let pages: Page[] = [];

  const reviews = () => rig.launched.ownPages('review');
  const held = async () => (await rig.settings.queue()).filter(({ status }) => status === 'ready');
  /** Looked for anew each time: the one that is found may just be closing. */
  const review = () =>
    until('a review to be ready', async () => {
      const found = await rig.review();
      return (await found.status()) === 'ready' && found;
    });
  const judge = async () => {
    if (!isLimit) expect(rig.wallet.asked()).toEqual(permitted);
  };

  const scene: Scene = {
    ...{ rig, site, review },
    browser: browserName(),
    requests: createRequests(rig.world),

    async visit({ html = '', script = '', headers, files = {}, host, connect = true }: Visit = {}) {
      const inline = typeof script === 'string' ? script : `(${script})()`;
      const body = `<!doctype html><html><head><meta charset="utf-8"><title>Attack</title>${
        inline && `<script>${inline}</script>`
      }</head><body>${html}</body></html>`;
      site.serve({ '/': { body, ...(headers ? { headers } : {}) }, ...files });
      const page = await rig.launched.browser.newPage();
      pages.push(page);
      await page.goto(site.url(host));
      if (connect) {
        const answer = await ask(page, { method: 'eth_requestAccounts' });
        expect(answer.kind).toBe('answer');
        permitted.push(...rig.wallet.asked().slice(permitted.length));
      }
      return page;
    },

    attack: (page, attack, ...args) => startAttack(page, attack as never, args),

    async permit(shown: ReviewWindow) {
      const [entry] = await held();
      if (!entry) throw new Error('Nothing is held.');
      const friction = await shown.friction();
      if (friction === 'tick') await shown.tick();
      if (friction === 'type') await shown.type(await shown.wanted());
      permitted.push(entry.body);
      await shown.continue();
      await until('the wallet to get it', () => rig.wallet.asked().length >= permitted.length);
    },

    async rejectAll(count) {
      const bodies: string[] = [];
      while (bodies.length < count) {
        const shown = await review();
        const [entry] = await held();
        if (!entry) continue;
        bodies.push(entry.body);
        await shown.esc();
        await until(
          'the rejected one to go',
          async () => !(await rig.settings.queue()).some(({ id, status }) => id === entry.id && status === 'ready'),
        );
      }
      return bodies;
    },

    async quiet() {
      await new Promise((resolve) => setTimeout(resolve, QUIET));
      await until('the window to be closed', async () => (await reviews()).length === 0);
      expect((await rig.settings.queue()).map(({ status, body }) => ({ status, body }))).toEqual([]);
      await judge();
    },

    wentRound() {
      isLimit = true;
    },
  };

  return {
    ...scene,
    judge,
    async clear() {
      permitted = [];
      isLimit = false;
      await Promise.all(pages.map((page) => page.close().catch(() => undefined)));
      pages = [];
      await rig.reset();
    },
  };
}
