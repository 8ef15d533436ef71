import type { Page } from 'puppeteer-core';
import type { Launched } from './Launched';
import { until } from './until';

/** As it is read: without the marks that keep figures in one line and foreign text in its own direction. */
const readable = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .trim();

const IN_REVIEW = '[data-testid="review"]';

export type ReviewWindow = ReturnType<typeof reviewOn>;

/** Waits until the review window stands open, and gives what a person has of it. */
export async function openReview(launched: Launched): Promise<ReviewWindow> {
  const page = await until('the review window', async () => (await launched.ownPages('review'))[0]);
  return reviewOn(launched, page);
}

function reviewOn(launched: Launched, page: Page) {
  const textOf = async (selector: string) =>
    readable(
      // biome-ignore lint/performance/useDomNodeTextContent: what a person reads, without what is collapsed.
      await page.evaluate((at) => document.querySelector<HTMLElement>(at)?.innerText ?? '', selector),
    );
  const isOpen = async () => (await launched.ownPages('review')).includes(page);
  const closed = () => until('the review window to close', async () => !(await isOpen()));
  const shownId = () =>
    page.evaluate((at) => document.querySelector<HTMLElement>(at)?.dataset.id ?? '', IN_REVIEW).catch(() => '');
  const status = () => page.evaluate((at) => document.querySelector<HTMLElement>(at)?.dataset.status ?? '', IN_REVIEW);
  /** Presses one of the two buttons, once it can be pressed. */
  const press = async (which: 1 | 2) => {
    const button = `footer .btns button:nth-child(${which})`;
    await page.bringToFront();
    await until('the button', () =>
      page.evaluate((at) => {
        const found = document.querySelector<HTMLButtonElement>(at);
        return found !== null && !found.disabled && found.getAttribute('aria-disabled') !== 'true';
      }, button),
    );
    // The same for the button of the mouse.
    page.click(button).catch(() => undefined);
  };

  return {
    page,
    isOpen,
    closed,
    status,
    /** The review is complete and waits for a decision. */
    ready: () => until('the review to be ready', async () => (await status()) === 'ready'),
    text: () => textOf('body'),
    /** Who asks whom, for what. */
    from: () => textOf('header.from'),
    act: () => textOf('.intent .act'),
    worst: () => textOf('.intent .worst'),
    how: () => textOf('.intent p'),
    verdict: () => textOf('section.verdict'),
    /** `none`, `unknown` or a severity. */
    mark: () => page.evaluate(() => document.querySelector('section.verdict')?.className.split(' ')[1] ?? ''),
    /** What can be pressed at the foot. */
    buttons: () =>
      page.evaluate(() => [...document.querySelectorAll('footer button')].map((button) => button.textContent)),
    continueText: () => textOf('footer .btns button:nth-child(2)'),
    /** Whether Continue would do something now. */
    isArmed: () =>
      page.evaluate(
        () => document.querySelector('footer .btns button:nth-child(2)')?.getAttribute('aria-disabled') === 'false',
      ),
    /** The findings by rule's title. */
    findings: () =>
      page.evaluate(() => [...document.querySelectorAll('.finding h3')].map((title) => title.textContent)),
    /** What is asked of a person before Continue: nothing, to tick a sentence, or to type something. */
    friction: () =>
      page.evaluate(() => {
        const input = document.querySelector('footer input');
        return input === null ? 'click' : input.getAttribute('type') === 'checkbox' ? 'tick' : 'type';
      }),
    /** What is to be typed. */
    wanted: () => textOf('footer label b'),
    tick: () => page.click('footer input[type="checkbox"]'),
    type: (text: string) => page.type('footer input:not([type="checkbox"])', text),
    clear: () =>
      page.click('footer input:not([type="checkbox"])', { count: 3 }).then(() => page.keyboard.press('Backspace')),
    continue: () => press(2),
    reject: () => press(1),
    /** Presses Esc, and once more where a busy browser lost the key, as a person would. */
    async esc() {
      const id = await shownId();
      const isOver = async () => !(await isOpen()) || (await shownId()) !== id;
      for (const isLast of [false, false, true]) {
        await page.bringToFront();
        // The key's way up has nowhere to arrive once the window is closed: not waited for.
        page.keyboard.press('Escape').catch(() => undefined);
        const over = until('the review to end', isOver, 5_000);
        if (await (isLast ? over : over.catch(() => false))) return;
      }
    },
    close: () => page.close(),
    picture: (path: `${string}.png`) => page.screenshot({ path }),
  };
}
