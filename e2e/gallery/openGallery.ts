import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildGallery } from './buildGallery';
import { serveFolder } from './serveFolder';

export type BrowserName = 'chromium' | 'firefox';
export type Theme = 'light' | 'dark';

const PATHS: Record<BrowserName, string> = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' };

const launch = (name: BrowserName, theme: Theme): Promise<Browser> =>
  puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: process.env[name === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH'] ?? PATHS[name],
    headless: true,
    ...(name === 'firefox'
      ? { extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1 } }
      : { args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] }),
  });

export type Gallery = {
  page: Page;
  names: readonly string[];
  show(name: string): Promise<void>;
  close(): Promise<void>;
};

/** Builds the gallery into `outDir` and opens it in a real browser; `show` loads one screen and waits until it stands. */
export async function openGallery(browserName: BrowserName, theme: Theme, outDir: string): Promise<Gallery> {
  await buildGallery(outDir);
  const server = await serveFolder(outDir);
  const browser = await launch(browserName, theme);
  const page = await browser.newPage();
  if (browserName === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(server.url);
  await page.waitForFunction(() => document.body.textContent?.includes('review-'));
  const names = (await page.evaluate(() => document.body.textContent ?? '')).split('\n').filter(Boolean);
  return {
    page,
    names,
    async show(name) {
      await page.goto(`${server.url}/?screen=${name}`);
      await page.waitForSelector('h1');
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
