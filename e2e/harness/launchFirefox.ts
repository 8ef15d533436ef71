import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Launched, LaunchOptions } from './Launched';
import { until } from './until';

const ID = 'restake-guard@restake-guard.dev';
/** Firefox gives each installation another one; pinned, so that our pages have an address. */
const UUID = '6f4f0d5e-3a52-4a1e-9c1d-52d4a1b7c9e0';
const ROOT = `moz-extension://${UUID}/`;

export async function launchFirefox(guard: string, { others = [], visible }: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.RG_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: !visible,
    defaultViewport: null,
    // Without it pages of extensions are out of reach.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) },
  });
  for (const folder of [guard, ...others]) await browser.installExtension(resolve(folder));

  const ownPages: Launched['ownPages'] = async (name) => {
    const pages = await browser.pages();
    const addresses = await Promise.all(pages.map(addressOf));
    return pages.filter((_, index) => addresses[index]?.split(/[?#]/)[0] === `${ROOT}${name}.html`);
  };
  return {
    name: 'firefox',
    browser,
    ownPages,
    async openOwn(name, query = '') {
      const page = await browser.newPage();
      // Never settles for a page of an extension.
      page.goto(`${ROOT}${name}.html${query}`).catch(() => undefined);
      await until(`our ${name} page`, async () => (await addressOf(page))?.startsWith(ROOT));
      return page;
    },
    endBackground: () =>
      inChrome(browser, `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension.terminateBackground()`),
    reload: async () => void (await browser.installExtension(resolve(guard))),
    close: () => browser.close(),
  };
}

/** `page.url()` stays about:blank on pages of extensions; the page itself knows better. */
const addressOf = (page: Page): Promise<string | undefined> =>
  Promise.race([
    page.evaluate(() => location.href).catch(() => undefined),
    new Promise<undefined>((late) => setTimeout(late, 2_000)),
  ]);

/** What puppeteer keeps to itself: WebDriver BiDi as it stands. */
type Bidi = { connection: { send(method: string, params: object): Promise<{ result: unknown }> } };

/** Evaluates in the browser's own window, which may do what the browser may. */
async function inChrome(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as Bidi;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: readonly { context: string }[] }).contexts;
  const target = { context: window?.context };
  await connection.send('script.evaluate', { expression, awaitPromise: true, target });
}
