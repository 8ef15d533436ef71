import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pickLocale } from '@/lib/i18n/locales';
import { type BrowserName, openGallery, type Theme } from './openGallery';

const HEIGHT = 640;
/** What the README shows. */
const README = new Map([
  ['review-delegate-danger', 'review-delegate'],
  ['panel-overview', 'side-panel'],
]);
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Pictures of every screen state: `npx tsx e2e/gallery/gallery.ts [--browser chromium] [--only review-approve]
 * [--width 400] [--theme dark] [--language de] [--out folder]`; `--readme` puts the two that the README shows into
 * docs/pictures. They land in e2e/out/gallery/<browser>/ where no folder is named.
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    width: { type: 'string', multiple: true, default: ['320', '400', '760'] },
    language: { type: 'string', default: 'en' },
    readme: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: fileURLToPath(new URL('../out/gallery', import.meta.url)) },
  },
});

for (const browser of values.browser as BrowserName[]) {
  const folder = `${values.out}/${browser}`;
  await mkdir(folder, { recursive: true });
  const gallery = await openGallery(browser, `${values.out}/site-${browser}`);
  const { page } = gallery;
  for (const width of values.width.map(Number)) {
    await page.setViewport({ width, height: HEIGHT });
    for (const name of gallery.names.filter((other) => other.includes(values.only)))
      for (const theme of values.theme as Theme[]) {
        await gallery.show(name, theme, pickLocale([values.language]));
        const window = `${folder}/${name}-${theme}-window.png`;
        if (width === 400) await page.screenshot({ path: window });
        const picture = README.get(name);
        if (values.readme && picture && width === 400 && theme === 'light' && browser === 'chromium')
          await copyFile(window, `${root}docs/pictures/${picture}.png`);
        await page.evaluate(() => document.documentElement.setAttribute('data-whole', ''));
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewport({ width, height: Math.max(HEIGHT, height) });
        await gallery.settle();
        await page.screenshot({ path: `${folder}/${name}-${theme}-${width}.png` });
        await page.setViewport({ width, height: HEIGHT });
        await page.evaluate(() => document.documentElement.removeAttribute('data-whole'));
      }
  }
  await gallery.close();
}
console.log(`Pictures: ${values.out}`);
