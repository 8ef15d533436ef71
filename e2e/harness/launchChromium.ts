import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Launched, LaunchOptions } from './Launched';
import { until } from './until';

/** Nothing but the loopback can be reached: a test that needs the network fails. */
const noNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';

export async function launchChromium(guard: string, { others = [], visible }: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: process.env.RG_CHROMIUM ?? '/usr/bin/chromium',
    headless: !visible,
    defaultViewport: null,
    // Over a pipe extensions can be loaded in branded Chrome too, which has dropped --load-extension.
    pipe: true,
    enableExtensions: [guard, ...others].map((folder) => resolve(folder)),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync', '--disable-component-update'],
      ...(visible ? [] : ['--screen-info={1600x1200}', noNetwork]),
    ],
  });
  const root = await rootOf(browser);
  const ownPages: Launched['ownPages'] = async (name) => {
    const targets = browser
      .targets()
      .filter((target) => target.type() === 'page' && target.url().split(/[?#]/)[0] === `${root}${name}.html`);
    const pages = await Promise.all(targets.map((target) => target.page()));
    return pages.filter((page) => page !== null);
  };
  return {
    name: 'chromium',
    browser,
    ownPages,
    async openOwn(name, query = '') {
      const page = await browser.newPage();
      await page.goto(`${root}${name}.html${query}`);
      return page;
    },
    async endBackground() {
      const session = await browser.target().createCDPSession();
      const isOurs = ({ type, url }: { type: string; url: string }) =>
        type === 'service_worker' && url.startsWith(root);
      const workers = async () => (await session.send('Target.getTargets')).targetInfos.filter(isOurs);
      const [worker] = await workers();
      if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
      await until('our worker to end', async () => !(await workers()).some((one) => one.targetId === worker?.targetId));
      await session.detach();
    },
    reload: async () => void (await browser.installExtension(resolve(guard))),
    close: () => browser.close(),
  };
}

/** Address of our own pages. Only our worker has that name. */
async function rootOf(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().endsWith('/background.js'),
  );
  return target.url().replace(/background\.js$/, '');
}
