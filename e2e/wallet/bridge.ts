import type { Browser, Runtime } from 'webextension-polyfill';
import { HELLO, wireNames } from './inpage/Wire';

declare const chrome: Browser;

/** A worker is ended when nothing reaches it for half a minute; a person may think for longer. */
const AWAKE_MS = 20_000;

const secret = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
const { toWallet, fromWallet } = wireNames(secret);
let open: Runtime.Port | undefined;

function port(): Runtime.Port {
  if (open) return open;
  const opened = chrome.runtime.connect();
  const awake = setInterval(() => opened.postMessage('awake'), AWAKE_MS);
  opened.onMessage.addListener((message) => {
    window.dispatchEvent(new CustomEvent(fromWallet, { detail: JSON.stringify(message) }));
  });
  opened.onDisconnect.addListener(() => {
    clearInterval(awake);
    open = undefined;
  });
  open = opened;
  return opened;
}

window.addEventListener(toWallet, (event) => port().postMessage(JSON.parse((event as CustomEvent<string>).detail)));
window.dispatchEvent(new CustomEvent(HELLO, { detail: secret }));
