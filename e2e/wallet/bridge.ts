import type { Browser, Runtime } from 'webextension-polyfill';
import type { AskWallet, ListenToPage } from './bridges/AskWallet';
import { type FromWallet, HELLO, type ToWallet, wireNames } from './inpage/Wire';

declare const chrome: Browser;

/** A worker is ended when nothing reaches it for half a minute; a person may think for longer. */
const AWAKE_MS = 20_000;

/** Joins page and background; `listen` opens the wire that a kind of wallet has of its own, which a page can use too. */
export function openBridge(listen: ListenToPage): void {
  const secret = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
  const { toWallet, fromWallet } = wireNames(secret);
  const waiting = new Map<number, (answer: FromWallet) => void>();
  let open: Runtime.Port | undefined;
  let last = 0;

  const port = (): Runtime.Port => {
    if (open) return open;
    const opened = chrome.runtime.connect();
    const awake = setInterval(() => opened.postMessage('awake'), AWAKE_MS);
    opened.onMessage.addListener((message) => {
      const own = waiting.get((message as { id?: number }).id ?? 0);
      if (own) own(message as FromWallet);
      else window.dispatchEvent(new CustomEvent(fromWallet, { detail: JSON.stringify(message) }));
    });
    opened.onDisconnect.addListener(() => {
      clearInterval(awake);
      open = undefined;
    });
    open = opened;
    return opened;
  };

  /** Its ids are negative, those of the page script are positive. */
  const ask: AskWallet = (text) =>
    new Promise((resolve) => {
      last -= 1;
      const id = last;
      waiting.set(id, (answer) => {
        waiting.delete(id);
        resolve(answer);
      });
      port().postMessage({ id, text } satisfies ToWallet);
    });

  listen(ask, secret);
  window.addEventListener(toWallet, (event) => port().postMessage(JSON.parse((event as CustomEvent<string>).detail)));
  window.dispatchEvent(new CustomEvent(HELLO, { detail: secret }));
}
