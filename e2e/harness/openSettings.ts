import { parse } from 'devalue';
import type { Browser } from 'webextension-polyfill';
import type { Queue } from '@/lib/review/types';
import type { Deployment } from '@/lib/store/Settings';
import type { Launched } from './Launched';

declare const chrome: Browser;

type Area = 'local' | 'session';

export type Settings = Awaited<ReturnType<typeof openSettings>>;

/** Storage and toolbar of our extension, through a page of its own that stays open in a tab behind the others. */
export async function openSettings(launched: Launched) {
  const page = await launched.openOwn('popup');
  const read = (area: Area, key: string): Promise<unknown> =>
    page.evaluate(async (where, name) => (await chrome.storage[where].get(name))[name], area, key);
  /** `null` removes an item. */
  const change = (area: Area, items: Readonly<Record<string, unknown>>): Promise<void> =>
    page.evaluate(
      async (where, changes) => {
        for (const [key, value] of Object.entries(changes))
          await (value === null ? chrome.storage[where].remove(key) : chrome.storage[where].set({ [key]: value }));
      },
      area,
      items,
    );
  return {
    read,
    change,
    /** The endpoint and the contracts of a chain, as the options page leaves them. */
    setUp: ({ rpcUrl, ...deployment }: Deployment) =>
      change('local', { deployments: [deployment], endpoints: { [deployment.chainId]: { url: rpcUrl } } }),
    /** What is held, as the background keeps it. */
    async queue(): Promise<Queue> {
      const text = await read('session', 'queue');
      return typeof text === 'string' ? parse(text) : [];
    },
    close: () => page.close(),
    badge: () =>
      page.evaluate(async () => ({
        text: await chrome.action.getBadgeText({}),
        color: await chrome.action.getBadgeBackgroundColor({}),
        title: await chrome.action.getTitle({}),
      })),
  };
}
