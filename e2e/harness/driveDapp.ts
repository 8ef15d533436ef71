import type { Page } from 'puppeteer-core';
import { until } from './until';

/** What the demo page can ask for, by the name of its form. */
export type DappAction = 'approve' | 'deposit' | 'delegate' | 'queue' | 'complete' | 'approveStranger';

export type Dapp = ReturnType<typeof driveDapp>;

/** The demo page as a person uses it. */
export function driveDapp(page: Page, walletName = 'Test Wallet') {
  const form = (action: DappAction) => `form[data-action="${action}"]`;
  const text = (selector: string) =>
    page.evaluate((at) => document.querySelector(at)?.textContent?.trim() ?? '', selector);
  return {
    page,
    async connect() {
      const button = `button[data-wallet="${walletName}"]`;
      // Chromium lets a click on a page behind another one wait for ever.
      await page.bringToFront();
      await page.waitForSelector(button);
      await page.click(button);
      await until('the account', async () => (await text('#account')) !== '');
    },
    async fill(action: DappAction, amount: string) {
      const input = `${form(action)} input[name="amount"]`;
      await page.click(input, { count: 3 });
      await page.type(input, amount);
    },
    choose: (operator: string) => page.click(`input[name="operator"][value="${operator}"]`),
    async press(action: DappAction) {
      await page.bringToFront();
      await page.click(`${form(action)} button[type="submit"]`);
    },
    /** What the page says at last: done, or why not. */
    answer: (action: DappAction) =>
      until(`the page's answer to ${action}`, () =>
        page.evaluate((at) => {
          const output = document.querySelector<HTMLOutputElement>(`${at} output`);
          const state = output?.dataset.state;
          return state === 'done' || state === 'failed' ? { state, text: output?.textContent ?? '' } : undefined;
        }, form(action)),
      ),
    async skipWait() {
      await page.click('#mine');
      await page.waitForSelector('#mine', { hidden: true });
    },
    account: () => text('#state'),
  };
}
