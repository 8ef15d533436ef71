import type { Browser } from 'webextension-polyfill';
import type { Deployment } from '@/lib/store/Settings';
import type { Launched, OwnPage } from './Launched';

declare const chrome: Browser;

/** A page of ours that may ask the browser, and that changes nothing by being open. */
const PAGE: OwnPage = 'review';

/** Writes items of storage; `null` removes one. What people do by hand on the options page is tested there. */
export async function changeSettings(
  launched: Launched,
  area: 'local' | 'session',
  items: Readonly<Record<string, unknown>>,
): Promise<void> {
  const page = await launched.openOwn(PAGE);
  await page.evaluate(
    async (where, changes) => {
      for (const [key, value] of Object.entries(changes))
        await (value === null ? chrome.storage[where].remove(key) : chrome.storage[where].set({ [key]: value }));
    },
    area,
    items,
  );
  await page.close();
}

export async function readSetting(launched: Launched, area: 'local' | 'session', key: string): Promise<unknown> {
  const page = await launched.openOwn(PAGE);
  const value = await page.evaluate(async (where, name) => (await chrome.storage[where].get(name))[name], area, key);
  await page.close();
  return value;
}

/** The endpoint and the contracts of a chain, as the options page leaves them. */
export const setUp = (launched: Launched, deployment: Deployment): Promise<void> =>
  changeSettings(launched, 'local', {
    deployments: [deployment],
    endpoints: { [deployment.chainId]: { url: deployment.rpcUrl } },
  });
