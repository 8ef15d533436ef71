import { browser } from 'wxt/browser';
import { loadCatalogue } from '@/lib/background/loadCatalogue';
import { loadWords } from '@/lib/background/loadWords';
import type { Queue } from '@/lib/review/types';
import { bypasses } from '@/lib/store/session/bypasses';
import { connections } from '@/lib/store/session/connections';
import { type Badge, badgeOf } from './badgeOf';

/** How long the badge says that a site asked too often. */
const FLOODING_MS = 60_000;

/** Keeps the toolbar badge up to date, with a note in tabs whose chain is not covered. */
export const createBadge = (deps: { queue(): Promise<Queue>; now(): number }) => {
  let flood: { site: string; at: number } | undefined;
  let drawing = false;
  let again = false;

  const draw = async () => {
    const [queue, words, catalogue, connected, passed] = await Promise.all([
      deps.queue(),
      loadWords(),
      loadCatalogue(),
      connections.getValue(),
      bypasses.getValue(),
    ]);
    const flooding = flood && deps.now() - flood.at < FLOODING_MS ? { flooding: flood.site } : {};
    await put(badgeOf(queue, words, flooding));
    for (const tab of new Set([...Object.keys(connected), ...Object.keys(passed)])) {
      const { chainId, accounts = [] } = connected[tab] ?? {};
      const uncovered = accounts.length > 0 && chainId !== undefined && !catalogue.covers(chainId);
      const name = uncovered
        ? (catalogue.chain(chainId)?.name ?? words.t('background.badge.chain', { id: chainId }))
        : '';
      const bypass = passed[tab] && (await isAt(Number(tab), passed[tab].origin)) ? passed[tab].kind : undefined;
      const notes = { ...flooding, ...(bypass ? { bypass } : {}), ...(uncovered ? { uncovered: name } : {}) };
      const badge = uncovered || bypass ? badgeOf(queue, words, notes) : undefined;
      // A tab that was closed meanwhile has no badge.
      await put(badge, Number(tab)).catch(() => undefined);
    }
  };

  const refresh = (): void => {
    again = drawing;
    if (drawing) return;
    drawing = true;
    draw()
      .catch((error) => console.error('[restake-guard] badge', error))
      .finally(() => {
        drawing = false;
        if (again) refresh();
      });
  };

  return {
    refresh,
    flooded: (site: string): void => {
      const first = flood?.site !== site || deps.now() - flood.at > FLOODING_MS / 2;
      if (!first) return;
      flood = { site, at: deps.now() };
      refresh();
    },
  };
};

/** Whether the tab still shows that site: a page that is gone has nothing to do with the next one. */
const isAt = (tabId: number, origin: string): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    ({ url = '' }) => URL.canParse(url) && new URL(url).origin === origin,
    () => false,
  );

/** For all tabs, or for one; without a badge of its own a tab shows that of all. */
const put = async (badge: Badge | undefined, tabId?: number): Promise<void> => {
  const where = tabId === undefined ? {} : { tabId };
  // Both browsers take null for "as everywhere"; the shared types do not say so.
  await browser.action.setBadgeText({ ...where, text: (badge?.text ?? null) as string });
  await browser.action.setTitle({ ...where, title: (badge?.title ?? null) as unknown as string });
  if (badge) await browser.action.setBadgeBackgroundColor({ ...where, color: badge.color });
  if (badge) await browser.action.setBadgeTextColor?.({ ...where, color: '#ffffff' });
};
