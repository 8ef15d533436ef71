import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Locale } from '@/lib/risk/defineRule';
import type { Audit } from './auditLayout';
import { buildGallery } from './buildGallery';
import type { Filled } from './page';
import { serveFolder } from './serveFolder';

export type BrowserName = 'chromium' | 'firefox';
export type Theme = 'light' | 'dark';

const PATHS: Record<BrowserName, string> = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' };

const launch = (name: BrowserName): Promise<Browser> =>
  puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: process.env[name === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH'] ?? PATHS[name],
    headless: true,
    ...(name === 'firefox' ? {} : { args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] }),
  });

export type Gallery = {
  page: Page;
  names: readonly string[];
  /** Puts one screen in place of the last one. */
  show(name: string, theme: Theme, language?: Locale): Promise<void>;
  /** Where things stand before and after a screen has filled in. */
  fill(name: string): Promise<Filled | undefined>;
  settle(): Promise<void>;
  /** What is wrong with the screen that is shown, by axe and by measure. */
  audit(rules?: string[]): Promise<Audit>;
  close(): Promise<void>;
};

/** Builds the gallery into `outDir` and opens it in a real browser. */
export async function openGallery(browserName: BrowserName, outDir: string): Promise<Gallery> {
  await buildGallery(outDir);
  const server = await serveFolder(outDir);
  const browser = await launch(browserName);
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(server.url);
  await page.waitForFunction(() => 'gallery' in globalThis);
  return {
    page,
    names: await page.evaluate(() => [...gallery.names]),
    show: (name, theme, language = 'en') => page.evaluate((...shown) => gallery.show(...shown), name, theme, language),
    fill: (name) => page.evaluate((screen) => gallery.fill(screen), name),
    settle: () => page.evaluate(() => gallery.settle()),
    audit: (rules) => page.evaluate((only) => gallery.audit(only), rules),
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
