import type { Page } from 'puppeteer-core';
import type { EIP1193Provider } from 'viem';

/** What a page gets of a request: an answer, an error with its code, or nothing because the page is no more. */
export type Answer =
  | { kind: 'answer'; value: unknown }
  | { kind: 'error'; code: unknown; message: string }
  | { kind: 'gone' };

/** Asks the wallet as the page's own script would. The request is evaluated in the page, so it may be any value of JSON. */
export function ask(page: Page, request: unknown): Promise<Answer> {
  return page
    .evaluate(async (call): Promise<Answer> => {
      const { ethereum } = window as unknown as { ethereum: EIP1193Provider };
      try {
        return { kind: 'answer', value: await ethereum.request(call as never) };
      } catch (error) {
        const { code, message } = error as { code: unknown; message: string };
        return { kind: 'error', code, message };
      }
    }, request)
    .catch((): Answer => ({ kind: 'gone' }));
}
