import type { Runtime } from 'webextension-polyfill';

/** The site at the other end, as the browser says it. */
export const originOf = (sender: Runtime.MessageSender | undefined): string =>
  new URL(sender?.url ?? 'about:blank').origin;
