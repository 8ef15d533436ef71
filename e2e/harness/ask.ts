import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { EIP1193Provider } from 'viem';

/** What a page gets of a request: an answer, an error with its code, or nothing because the page is no more. */
export type Answer =
  | { kind: 'answer'; value: unknown }
  | { kind: 'error'; code: unknown; message: string }
  | { kind: 'gone' };

/** Where a page has its provider; `announced` is where a test's own page puts what it got by EIP-6963. */
type Place = 'ethereum' | 'announced';

type Asking = Window & { [at in Place]: EIP1193Provider } & { asked?: Record<string, Answer | 'waiting'> };

let last = 0;

/**
 * Asks the wallet as the page's own script would; the request may be any JSON. The answer is fetched from the page again
 * and again: Firefox runs a script that still waits anew after a reload, which would ask twice.
 */
export async function ask(page: Page, request: unknown, place: Place = 'ethereum'): Promise<Answer> {
  last += 1;
  const key = `${last}`;
  await page.evaluate(
    (call, at, name) => {
      const scope = window as unknown as Asking;
      scope.asked ??= {};
      const { asked } = scope;
      asked[at] = 'waiting';
      // Whatever is thrown at once is an answer too.
      new Promise((resolve) => resolve(scope[name].request(call as never))).then(
        (value) => {
          asked[at] = { kind: 'answer', value };
        },
        ({ code, message }: { code: unknown; message: string }) => {
          asked[at] = { kind: 'error', code, message };
        },
      );
    },
    request,
    key,
    place,
  );
  for (;;) {
    const answer = await look(page, key);
    if (answer !== 'waiting') return answer;
    await sleep(50);
  }
}

const look = (page: Page, key: string): Promise<Answer | 'waiting'> =>
  page
    .evaluate((at) => (window as unknown as Asking).asked?.[at] ?? { kind: 'gone' as const }, key)
    .catch(() => ({ kind: 'gone' as const }));
