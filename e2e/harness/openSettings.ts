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
  let page = await launched.openOwn('popup');
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
    /** Where our own pages stand. */
    root: () => page.evaluate(() => chrome.runtime.getURL('/')),
    /** Sends a message of ours from this page; gives the answer or the refusal as text. */
    send: (message: unknown): Promise<string> =>
      page.evaluate(
        (sent) => chrome.runtime.sendMessage(sent).then((answer) => JSON.stringify(answer ?? null), String),
        message,
      ),
    /** Takes up all the room that is left. */
    fill: (area: Area): Promise<void> =>
      page.evaluate(async (where) => {
        for (let size = 8_000_000; size > 8; size = Math.floor(size / 2))
          for (let more = 0; more < 2; more += 1)
            await chrome.storage[where].set({ [`filling${size}/${more}`]: 'x'.repeat(size) }).catch(() => undefined);
      }, area),
    /** Gives that room back. */
    empty: (area: Area): Promise<void> =>
      page.evaluate(async (where) => {
        const names = Object.keys(await chrome.storage[where].get());
        await chrome.storage[where].remove(names.filter((name) => name.startsWith('filling')));
      }, area),
    /** Our extension is reloaded; this page goes with it and comes back. */
    async reload() {
      await launched.reload();
      page = await launched.openOwn('popup');
    },
    /** What the toolbar says of the tab with that title. */
    badgeOf: (title: string) =>
      page.evaluate(async (wanted) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.title === wanted);
        const { id: tabId = -1 } = tab ?? {};
        return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
      }, title),
    /** Everything that is stored. */
    all: (): Promise<Record<Area, Record<string, unknown>>> =>
      page.evaluate(async () => ({
        local: await chrome.storage.local.get(),
        session: await chrome.storage.session.get(),
      })),
    /** Takes the page with that title out of memory, as browsers do with tabs that nobody looks at. */
    discard: (title: string): Promise<void> =>
      page.evaluate(async (wanted) => {
        const own = await chrome.tabs.getCurrent();
        // The tab in front stays in memory.
        if (own?.id !== undefined) await chrome.tabs.update(own.id, { active: true });
        for (const tab of await chrome.tabs.query({}))
          if (tab.title === wanted && tab.id !== undefined) await chrome.tabs.discard(tab.id);
      }, title),
    badge: () =>
      page.evaluate(async () => ({
        text: await chrome.action.getBadgeText({}),
        color: await chrome.action.getBadgeBackgroundColor({}),
        title: await chrome.action.getTitle({}),
      })),
  };
}
