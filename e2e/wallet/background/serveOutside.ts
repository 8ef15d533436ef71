import type { Browser } from 'webextension-polyfill';
import { originOf } from './originOf';
import { walletError } from './walletError';

/** As a page can write it, so everything may be missing. CAIP-348 puts JSON-RPC into an envelope. */
type Message = { type?: unknown; data?: { id?: unknown; method?: unknown; params?: unknown } };

/** Answers pages that talk to the extension itself: by a port, or by single messages. */
export function serveOutside(chrome: Browser, answers: (site: string, text: string) => Promise<unknown>): void {
  const answer = async (site: string, message: unknown): Promise<object> => {
    const { type, data } = (message ?? {}) as Message;
    const { id, method, params } = data ?? {};
    const said = await answers(site, JSON.stringify({ method, params })).then(
      (result) => ({ result }),
      (error: unknown) => ({ error: walletError(error) }),
    );
    return { type, data: { id, jsonrpc: '2.0', ...said } };
  };

  chrome.runtime.onConnectExternal?.addListener((port) => {
    port.onMessage.addListener(async (message) => port.postMessage(await answer(originOf(port.sender), message)));
  });
  chrome.runtime.onMessageExternal?.addListener((message, sender, respond) => {
    void answer(originOf(sender), message).then(respond as (response: object) => void);
    return true;
  });
}
