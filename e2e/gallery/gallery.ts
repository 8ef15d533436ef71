import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, openGallery, type Theme } from './openGallery';

/**
 * Pictures of every screen state: `npx tsx e2e/gallery/gallery.ts [--browser chromium] [--only approve] [--width 400]
 * [--theme dark]`. They land in e2e/out/gallery/<browser>/.
 */
const OUT = fileURLToPath(new URL('../out/gallery', import.meta.url));
const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    width: { type: 'string', multiple: true, default: ['320', '400', '760'] },
    only: { type: 'string', default: '' },
  },
});

/** The height at which nothing scrolls inside the page. */
const fullHeight = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const inner = main ? main.scrollHeight - main.clientHeight : 0;
    return Math.ceil(Math.max(document.documentElement.scrollHeight, window.innerHeight) + inner);
  });

for (const browser of values.browser as BrowserName[])
  for (const theme of values.theme as Theme[]) {
    const folder = `${OUT}/${browser}`;
    await mkdir(folder, { recursive: true });
    const gallery = await openGallery(browser, theme, `${OUT}/site`);
    for (const name of gallery.names.filter((other) => other.includes(values.only)))
      for (const width of values.width.map(Number)) {
        await gallery.page.setViewport({ width, height: 640 });
        await gallery.show(name);
        if (width === 400) await gallery.page.screenshot({ path: `${folder}/${name}-${theme}-window.png` });
        await gallery.page.setViewport({ width, height: await fullHeight(gallery.page) });
        await gallery.page.screenshot({ path: `${folder}/${name}-${theme}-${width}.png` });
      }
    await gallery.close();
  }
console.log(`Pictures: ${OUT}`);
