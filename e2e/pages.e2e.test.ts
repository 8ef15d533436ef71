import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './harness/ask';
import { createRequests } from './harness/createRequests';
import { type Rig, startRig } from './harness/startRig';
import { until } from './harness/until';

const TOKENS = 10n ** 18n;

/** Pages of ours in a real browser: their CSP, their storage, the background that answers them. */
describe('side panel, options and first page', () => {
  let rig: Rig;
  let pages: Page[] = [];
  beforeAll(async () => {
    rig = await startRig();
  });
  beforeEach(async () => {
    await rig.settings.change('session', { connections: null, knownAccounts: null, lastReads: null });
    await rig.settings.change('local', { watched: null });
  });
  afterEach(async () => {
    for (const page of pages) await page.close().catch(() => undefined);
    pages = [];
    await rig.reset();
    const { rpcUrl: _, ...deployment } = rig.world.deployment;
    await rig.settings.setUp({ ...deployment, rpcUrl: rig.rpc.url });
  });
  afterAll(() => rig?.stop());

  const open = async (name: 'sidepanel' | 'options' | 'welcome') => {
    const page = await rig.launched.openOwn(name);
    pages.push(page);
    await until('the page', () => page.evaluate(() => document.querySelector('h1') !== null));
    return page;
  };
  // biome-ignore lint/performance/useDomNodeTextContent: what a person reads.
  const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
  const says = (page: Page, what: string | RegExp) =>
    until(`${what}`, async () => {
      const text = await textOf(page);
      return typeof what === 'string' ? text.includes(what) : what.test(text);
    });
  const press = (page: Page, text: string, within = 'body') =>
    page.evaluate(
      (label, scope) => {
        const button = [...document.querySelectorAll(`${scope} button`)].find(
          (one) => one.textContent?.trim() === label,
        );
        if (!button) throw new Error(`No button says ${label}.`);
        (button as HTMLButtonElement).click();
      },
      text,
      within,
    );
  const staked = async () => {
    const { world } = rig;
    const staker = world.accounts.staker.address;
    await world.approve(staker, world.tokens.stLST);
    await world.deposit(staker, world.strategies.stLST, world.tokens.stLST, 10n * TOKENS);
    await world.delegate(staker, world.operators.a);
    return staker;
  };

  it('watches an address without a wallet: one request, and the chain’s own figures', async () => {
    const staker = await staked();
    const page = await open('sidepanel');
    await says(page, 'See who can slash your stake');
    rig.rpc.clear();
    await page.type('.watch input', staker);
    await page.keyboard.press('Enter');
    await says(page, 'Maximum loss');
    await says(page, 'Northwind Staking');
    expect(await textOf(page)).toContain('10.0000');
    expect(rig.rpc.requests).toHaveLength(1);
  });

  it('shows the account that a site was connected to', async () => {
    await staked();
    await rig.openDapp();
    const page = await open('sidepanel');
    await says(page, 'Northwind Staking');
  });

  it('keeps old figures apart when the endpoint fails, and reads again', async () => {
    const staker = await staked();
    await rig.settings.change('local', { watched: [staker] });
    const page = await open('sidepanel');
    await says(page, 'Maximum loss');
    rig.rpc.mode('down');
    await page.click('button[aria-label="Read again"]');
    await says(page, 'could not be read');
    const failed = await textOf(page);
    expect(failed).toContain('Last read, in no total');
    expect(failed).not.toContain('Maximum loss');
    rig.rpc.mode('pass');
    await press(page, 'Try now');
    await says(page, 'Maximum loss');
  });

  it('without an endpoint asks nobody, and says what to do', async () => {
    const { rpcUrl: _, ...deployment } = rig.world.deployment;
    await rig.settings.change('local', {
      endpoints: null,
      deployments: [deployment],
      watched: [rig.world.accounts.staker.address],
    });
    rig.rpc.clear();
    const page = await open('sidepanel');
    await says(page, 'Choose an endpoint');
    expect(rig.rpc.requests).toEqual([]);
  });

  it('options: a deployment file brings contracts and endpoint, and the endpoint is tested', async () => {
    await rig.settings.change('local', { endpoints: null, deployments: null });
    const page = await open('options');
    rig.rpc.clear();
    const text = JSON.stringify({ ...rig.world.deployment, rpcUrl: rig.rpc.url });
    await page.focus('#deployments textarea');
    await page.evaluate((value) => document.execCommand('insertText', false, value), text);
    await press(page, 'Check the file', '#deployments');
    await says(page, 'Its contracts and tokens will be taken for what the file says');
    await press(page, 'Add these contracts', '#deployments');
    await says(page, 'from the deployment file');
    expect(rig.rpc.requests).toEqual([]);
    await press(page, 'Change', '#endpoints');
    await press(page, 'Test', '#endpoints');
    await says(page, 'It can simulate transactions');
    expect(rig.rpc.requests).toHaveLength(1);
  });

  it('options: the theme counts at once, on every page', async () => {
    const page = await open('options');
    const other = await open('welcome');
    await page.select('#look select', 'dark');
    await until('the dark theme', () => other.evaluate(() => document.documentElement.dataset.theme === 'dark'));
    await page.select('#look select', 'system');
    await until('the browser’s theme', () => other.evaluate(() => !document.documentElement.dataset.theme));
  });

  it('options: the language counts at once: on every page, on the badge and in the next review', async () => {
    const page = await open('options');
    const other = await open('welcome');
    await page.select('#look .choice:last-of-type select', 'de');
    await says(page, 'Einstellungen');
    await says(other, 'Was es tut');
    await until('the badge', async () => (await rig.settings.badge()).title.endsWith('nichts wartet auf Sie'));
    const dapp = await rig.openDapp();
    const answer = ask(dapp, createRequests(rig.world).approve(1_500n * 10n ** 15n));
    const review = await rig.review();
    await review.ready();
    expect(await review.act()).toContain('darf 1,5000 stLST bewegen');
    expect(await review.worst()).toBe('1,5000 stLST könnten Ihnen genommen werden');
    expect(await review.verdict()).toMatch(/Prüfungen liefen, simuliert bei Block \d/);
    expect(await review.buttons()).toEqual(['Ablehnen', 'Weiter zur Wallet']);
    await review.reject();
    expect(await answer).toMatchObject({ kind: 'error', code: 4001 });
    await page.select('#look .choice:last-of-type select', 'auto');
    await says(page, 'Settings');
  });

  it('first page: asks nobody, and stores the endpoint that is chosen', async () => {
    await rig.settings.change('local', { endpoints: null });
    const page = await open('welcome');
    rig.rpc.clear();
    await page.click('input[type="radio"]');
    await press(page, 'Save');
    await says(page, 'Saved');
    expect(await rig.settings.read('local', 'endpoints')).toEqual({ 1: { url: 'http://127.0.0.1:8545/' } });
    expect(rig.rpc.requests).toEqual([]);
  });
});
