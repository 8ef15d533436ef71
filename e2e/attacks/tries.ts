import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../harness/until';
import type { Scene } from './Scene';
import { sweep } from './sweep';

/** What came of each way that was tried: `waiting`, `answered`, `error` with its code, or `no wallet`. */
type Outcomes = Record<string, string>;

/** The page's window, once it has `triesScript`. */
export type TriesWindow = Window &
  typeof globalThis & {
    ethereum: { request(call: unknown): Promise<unknown> };
    outcomes: Outcomes;
    /** Asks `provider`, by its `request` or by another call, to sign a text that says which way it came. */
    tryOn(provider: unknown, tag: string, call?: (request: { method: string; params: unknown[] }) => unknown): void;
  };

/** The first script of a page that tries many ways to the wallet at once. */
export const triesScript = ({ world }: Scene['rig']): string => `
window.outcomes = {};
window.tryOn = (provider, tag, call = (request) => provider.request(request)) => {
  if (!provider) return void (outcomes[tag] = 'no wallet');
  outcomes[tag] = 'waiting';
  const text = '0x' + Array.from(tag, (letter) => letter.charCodeAt(0).toString(16)).join('');
  const failed = (error) => { outcomes[tag] = 'error ' + (error && error.code); };
  try {
    Promise.resolve(call({ method: 'personal_sign', params: [text, '${world.accounts.staker.address}'] }))
      .then(() => { outcomes[tag] = 'answered'; }, failed);
  } catch (error) {
    failed(error);
  }
};`;

const tagOf = (body: string): string => {
  const { params } = JSON.parse(body) as { params: readonly string[] };
  return Buffer.from((params[0] ?? '').slice(2), 'hex').toString();
};

/** Each try that waits is one review; all of them are rejected. Gives what came of every try. */
export async function endTries(scene: Pick<Scene, 'rig' | 'review'>, page: Page): Promise<Outcomes> {
  const outcomes = () => page.evaluate(() => (window as unknown as TriesWindow).outcomes);
  const before = await outcomes();
  const waiting = Object.keys(before).filter((tag) => before[tag] === 'waiting');
  const bodies = await sweep(scene, waiting.length);
  expect(bodies.map(tagOf).sort()).toEqual(waiting.sort());
  return until('an answer to each try', async () => {
    const now = await outcomes();
    return !Object.values(now).includes('waiting') && now;
  });
}
