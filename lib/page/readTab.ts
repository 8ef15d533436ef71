import { browser } from 'wxt/browser';
import { hasGate } from '@/lib/background/hasGate';
import type { TabFacts } from '@/lib/view/coverageOf';

export type Tab = TabFacts & { id: number; windowId: number };

/** The tab in front of the popup; undefined when the browser shows none. */
export const readTab = async (): Promise<Tab | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  const [allowed, gate] = await Promise.all([isAllowed(tab.url), hasGate(tab.id)]);
  return { id: tab.id, windowId: tab.windowId, url: tab.url, allowed, gate };
};

/** Both browsers let a person take the right to all sites back, or give it for one. */
const isAllowed = async (url: string | undefined): Promise<boolean> => {
  const everywhere = await browser.permissions.contains({ origins: ['<all_urls>'] });
  if (everywhere || !url || !URL.canParse(url)) return everywhere;
  const { protocol, hostname } = new URL(url);
  const site = `${protocol}//${hostname}/*`;
  return /^https?:$/.test(protocol) && browser.permissions.contains({ origins: [site] });
};
