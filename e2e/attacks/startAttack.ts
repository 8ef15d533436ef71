import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Answer } from '../harness/ask';

let last = 0;

/**
 * Runs a function in the page's own world and gives what it resolves to, fetched again and again: Firefox runs a script
 * that still waits anew after a reload. No `eval` in the page: a policy of its own may forbid that.
 */
export async function startAttack(page: Page, attack: (...args: never[]) => unknown, args: readonly unknown[]) {
  last += 1;
  const key = `attack${last}`;
  // Out of reach of what a page overrides: the result is kept by reference before the attack runs.
  await page.evaluate(`(() => {
    const box = { state: 'waiting' };
    window[${JSON.stringify(key)}] = box;
    const told = (error) => ({ kind: 'error', code: error && error.code, message: String((error && error.message) || error) });
    (async () => (${attack.toString()})(...${JSON.stringify(args)}))().then(
      (value) => { box.state = { kind: 'answer', value }; },
      (error) => { box.state = told(error); },
    );
  })()`);
  const answer = async (): Promise<Answer> => {
    for (;;) {
      const state = await page
        .evaluate((at) => (window as unknown as Record<string, { state: Answer | 'waiting' }>)[at]?.state ?? null, key)
        .catch(() => null);
      if (state === null) return { kind: 'gone' };
      if (state !== 'waiting') return state;
      await sleep(50);
    }
  };
  return answer();
}
