import type { Runtime } from 'webextension-polyfill';
import type { HeldSource } from '@/lib/review/types';
import type { Caller } from './protocol';

/** As browsers send it; `origin` and `documentLifecycle` are not in the shared types. */
export type Sender = Runtime.MessageSender & { origin?: string; documentLifecycle?: string };

export type From = { caller: 'gate'; source: HeldSource } | { caller: Exclude<Caller, 'gate'> };

const pages = ['review', 'sidepanel', 'popup', 'options', 'welcome'] as const;

/**
 * Who sent a message, by the browser's word alone: one of our pages at exactly its own address, or our content script in
 * a frame of a live page. Undefined for everything else.
 *
 * @param own our id and the root of our own pages (`runtime.id`, `runtime.getURL('/')`)
 */
export const callerOf = (sender: Sender, own: { id: string; root: string }): From | undefined => {
  if (sender.id !== own.id || sender.url === undefined) return undefined;
  if (sender.url.startsWith(own.root)) {
    const page = pages.find((name) => sender.url?.split(/[?#]/)[0] === `${own.root}${name}.html`);
    return page && (sender.frameId ?? 0) === 0 ? { caller: page } : undefined;
  }
  const source = sourceOf(sender);
  return source && { caller: 'gate', source };
};

const sourceOf = (sender: Sender): HeldSource | undefined => {
  const { tab, frameId, documentLifecycle = 'active' } = sender;
  // A page that is only prepared or already put away has nobody in front of it.
  if (tab?.id === undefined || tab.id < 0 || frameId === undefined || documentLifecycle !== 'active') return undefined;
  // Never empty: that is what a request of the command line has, which comes from no page.
  const origin = sender.origin || originOf(sender.url);
  return {
    tabId: tab.id,
    frameId,
    documentId: sender.documentId ?? '',
    origin,
    topOrigin: frameId === 0 ? origin : originOf(tab.url),
    ...(tab.incognito ? { incognito: true } : {}),
  };
};

/** `null`, as browsers write it, for an origin that is opaque or not told. */
const originOf = (url: string | undefined): string => {
  try {
    return new URL(url ?? '').origin;
  } catch {
    return 'null';
  }
};
