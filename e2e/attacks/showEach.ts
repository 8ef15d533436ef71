import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Answer, ask } from '../harness/ask';
import { until } from '../harness/until';
import type { Scene } from './Scene';

/** What the window said of one request before it was rejected. */
type Shown = {
  body: string;
  act: string;
  worst: string;
  how: string;
  /** `none`, `unknown` or a severity. */
  mark: string;
  friction: 'click' | 'tick' | 'type';
  /** `severity: title` of each finding. */
  findings: readonly string[];
  /** All that is read, collapsed parts left out. */
  text: string;
  /** What the page's call came to. */
  answer: Answer;
};

/** How many requests of a site wait at once; the queue's own limit is 20. */
const AT_ONCE = 12;

/**
 * Asks for all of these in one page, reads what the window says of each and rejects it. In the order of the requests:
 * the window may come to them in another.
 */
export async function showEach(scene: Scene, page: Page, requests: readonly unknown[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let start = 0; start < requests.length; start += AT_ONCE)
    shown.push(...(await showSome(scene, page, requests.slice(start, start + AT_ONCE))));
  return shown;
}

async function showSome(scene: Scene, page: Page, requests: readonly unknown[]): Promise<Shown[]> {
  const asked = requests.map((request) => ({ body: JSON.stringify(request), answer: ask(page, request) }));
  const read: Omit<Shown, 'answer'>[] = [];
  while (read.length < requests.length) read.push(await rejectNext(scene));
  const shown: Shown[] = [];
  for (const { body, answer } of asked) {
    const at = read.findIndex((one) => one.body === body);
    const [found] = read.splice(at, at < 0 ? 0 : 1);
    if (!found) throw new Error(`Not as it was asked: ${body.slice(0, 300)}`);
    const got = await answer;
    expect(got).toMatchObject({ kind: 'error', code: 4001 });
    shown.push({ ...found, answer: got });
  }
  return shown;
}

/** Reads the review that stands open once it is complete, and rejects it. */
async function rejectNext({ rig, review }: Scene): Promise<Omit<Shown, 'answer'>> {
  const { page } = await review();
  const queue = await rig.settings.queue();
  const seen = await until('a review to read', () =>
    page.evaluate(() => {
      const root = document.querySelector<HTMLElement>('[data-testid="review"]');
      if (root?.dataset.status !== 'ready') return undefined;
      // biome-ignore lint/performance/useDomNodeTextContent: what a person reads, without what is collapsed.
      const textOf = (selector: string) => root.querySelector<HTMLElement>(selector)?.innerText ?? '';
      const input = root.querySelector('footer input');
      return {
        id: root.dataset.id ?? '',
        act: textOf('.intent .act'),
        worst: textOf('.intent .worst'),
        how: textOf('.intent p'),
        mark: root.querySelector('section.verdict')?.className.split(' ')[1] ?? '',
        friction: !input
          ? ('click' as const)
          : (input as HTMLInputElement).type === 'checkbox'
            ? ('tick' as const)
            : ('type' as const),
        findings: [...root.querySelectorAll('.finding')].map(
          (one) => `${one.className.split(' ')[1]}: ${one.querySelector('h3')?.textContent}`,
        ),
        // biome-ignore lint/performance/useDomNodeTextContent: the same.
        text: root.innerText,
      };
    }),
  );
  const body = (queue.find(({ id }) => id === seen.id) ?? (await rig.settings.queue()).find(({ id }) => id === seen.id))
    ?.body;
  await page.bringToFront();
  page.keyboard.press('Escape').catch(() => undefined);
  await until(
    'the window to go on',
    async () =>
      !(await rig.launched.ownPages('review')).includes(page) ||
      (await page.evaluate(
        (id) => document.querySelector<HTMLElement>('[data-testid="review"]')?.dataset.id !== id,
        seen.id,
      )),
  );
  const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/[\u2066-\u2069]/g, '');
  const { id: _, ...rest } = seen;
  return {
    ...rest,
    body: body ?? '',
    act: plain(seen.act),
    worst: plain(seen.worst),
    how: plain(seen.how),
    findings: seen.findings.map(plain),
    text: plain(seen.text),
  };
}

/** What a page may have under way at once is bounded (lib/provider/gate); these are to be refused for what they are. */
const REFUSED_AT_ONCE = 50;

/** Asks for all of these, of which none may be held: each gets JSON-RPC's "invalid params". */
export async function refuseEach({ quiet }: Scene, page: Page, requests: readonly unknown[]): Promise<void> {
  for (let first = 0; first < requests.length; first += REFUSED_AT_ONCE) {
    const some = requests.slice(first, first + REFUSED_AT_ONCE);
    const answers = await Promise.all(some.map((request) => ask(page, request)));
    answers.forEach((answer, index) => {
      expect(answer, JSON.stringify(some[index])?.slice(0, 300)).toMatchObject({ kind: 'error', code: -32602 });
    });
  }
  await quiet();
}
