import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './harness/ask';
import { createRequests } from './harness/createRequests';
import type { ReviewWindow } from './harness/openReview';
import { type Rig, startRig } from './harness/startRig';
import { until } from './harness/until';

const isHash = expect.stringMatching(/^0x[0-9a-f]{64}$/);
const rejected = { kind: 'error', code: 4001, message: expect.any(String) };

/** The wallet's page script runs before ours here, and after it in the other suites. */
describe('deciding', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig({ order: 'before' });
  });
  afterEach(() => rig.reset());
  afterAll(() => rig?.stop());

  const approve = (amount: bigint) => createRequests(rig.world).approve(amount);
  const blockNumber = () => rig.anvil.client.getBlockNumber({ cacheTime: 0 });

  it('loads the wallet before the guard here', async () => {
    const page = await rig.openDapp();
    expect(await page.evaluate(() => (window as { testWalletRanFirst?: boolean }).testWalletRanFirst)).toBe(true);
  });

  it.each<[string, (review: ReviewWindow) => Promise<unknown>]>([
    ['the Reject button', (review) => review.reject()],
    ['Esc', (review) => review.esc()],
    ['closing the window', (review) => review.close()],
  ])('%s: the page gets 4001, the wallet nothing', async (_, decide) => {
    const page = await rig.openDapp();
    const block = await blockNumber();
    const answer = ask(page, approve(1n));
    const review = await rig.review();
    await review.ready();
    await decide(review);
    expect(await answer).toEqual(rejected);
    await review.closed();
    expect(rig.wallet.asked()).toEqual([]);
    expect(await blockNumber()).toBe(block);
    expect((await rig.settings.badge()).text).toBe('');
  });

  it('Esc before the review is complete rejects too', async () => {
    const page = await rig.openDapp();
    rig.rpc.mode('silent');
    const answer = ask(page, approve(2n));
    const review = await rig.review();
    await until('the first content', async () => (await review.status()) === 'checking');
    expect(await review.act()).toContain('StrategyManager');
    expect(await review.isArmed()).toBe(false);
    await review.esc();
    expect(await answer).toEqual(rejected);
    expect(rig.wallet.asked()).toEqual([]);
  });

  it('a background that was ended before the request', async () => {
    const page = await rig.openDapp();
    await rig.launched.endBackground();
    const request = approve(3n);
    const answer = ask(page, request);
    const review = await rig.review();
    await review.ready();
    await review.continue();
    expect(await answer).toEqual({ kind: 'answer', value: isHash });
    expect(rig.wallet.asked()).toEqual([JSON.stringify(request)]);
  });

  it('a background that is ended while the window is open', async () => {
    const page = await rig.openDapp();
    const request = approve(4n);
    const answer = ask(page, request);
    const review = await rig.review();
    await review.ready();
    await rig.launched.endBackground();
    expect(await review.isOpen()).toBe(true);
    await review.continue();
    expect(await answer).toEqual({ kind: 'answer', value: isHash });
    expect(rig.wallet.asked()).toEqual([JSON.stringify(request)]);
    await review.closed();
  });

  it('a background that is ended while the window is open, and a rejection', async () => {
    const page = await rig.openDapp();
    const answer = ask(page, approve(5n));
    const review = await rig.review();
    await review.ready();
    await rig.launched.endBackground();
    await review.reject();
    expect(await answer).toEqual(rejected);
    expect(rig.wallet.asked()).toEqual([]);
  });

  it('a background that is ended right after Continue: forwarded once, or rejected, and never both', async () => {
    const page = await rig.openDapp();
    const request = approve(6n);
    const answer = ask(page, request);
    const review = await rig.review();
    await review.ready();
    await review.continue();
    await rig.launched.endBackground();
    const got = await answer;
    expect([{ kind: 'answer', value: isHash }, rejected]).toContainEqual(got);
    expect(rig.wallet.asked()).toEqual(got.kind === 'answer' ? [JSON.stringify(request)] : []);
  });

  it('a background that is ended while the wallet asks its person', async () => {
    const page = await rig.openDapp();
    const request = approve(7n);
    rig.wallet.answer('wait');
    const answer = ask(page, request);
    const review = await rig.review();
    await review.ready();
    await review.continue();
    await until('the wallet to be asked', () => rig.wallet.asked().length > 0);
    await rig.launched.endBackground();
    rig.wallet.answer('confirm');
    expect(await answer).toEqual({ kind: 'answer', value: isHash });
    expect(rig.wallet.asked()).toEqual([JSON.stringify(request)]);
  });

  it('the wallet’s own rejection reaches the page as it is', async () => {
    const page = await rig.openDapp();
    rig.wallet.answer('reject');
    const answer = ask(page, approve(8n));
    const review = await rig.review();
    await review.ready();
    await review.continue();
    expect(await answer).toEqual({ ...rejected, message: 'The person rejected this in the test wallet.' });
  });

  it.each<[string, (page: Awaited<ReturnType<Rig['openDapp']>>) => Promise<unknown>]>([
    ['closed', (page) => page.close()],
    ['navigated', (page) => page.goto('about:blank')],
    ['reloaded', (page) => page.reload()],
  ])('a tab that is %s while its request waits: the window says so, the wallet gets nothing', async (_, leave) => {
    const page = await rig.openDapp();
    const answer = ask(page, approve(9n));
    const review = await rig.review();
    await review.ready();
    await leave(page);
    expect(await answer).toEqual({ kind: 'gone' });
    await until('the window to say so', async () => (await review.text()).includes('The page is gone'));
    expect(await review.text()).not.toContain('Continue');
    expect(rig.wallet.asked()).toEqual([]);
    await review.esc();
    await review.closed();
  });

  it('a second request waits its turn, and each is decided on its own', async () => {
    const page = await rig.openDapp();
    const [first, second] = [approve(10n), approve(11n)];
    const one = ask(page, first);
    const review = await rig.review();
    await review.ready();
    const two = ask(page, second);
    await until('the count', async () => (await review.from()).includes('1 of 2'));
    await until('the badge', async () => (await rig.settings.badge()).text === '2');
    await review.reject();
    expect(await one).toEqual(rejected);
    const next = await rig.review();
    await next.ready();
    expect(await next.from()).not.toContain('of 2');
    await next.continue();
    expect(await two).toEqual({ kind: 'answer', value: isHash });
    expect(rig.wallet.asked()).toEqual([JSON.stringify(second)]);
  });

  it('the next review waits until the wallet has answered', async () => {
    const page = await rig.openDapp();
    const [first, second] = [approve(12n), approve(13n)];
    rig.wallet.answer('wait');
    const one = ask(page, first);
    const review = await rig.review();
    await review.ready();
    const two = ask(page, second);
    await until('the count', async () => (await review.from()).includes('1 of 2'));
    await review.continue();
    await until('the wallet to be asked', () => rig.wallet.asked().length > 0);
    await rig.noReview();
    expect(rig.wallet.asked()).toEqual([JSON.stringify(first)]);
    rig.wallet.answer('confirm');
    expect(await one).toEqual({ kind: 'answer', value: isHash });
    const next = await rig.review();
    await next.ready();
    await next.reject();
    expect(await two).toEqual(rejected);
    expect(rig.wallet.asked()).toEqual([JSON.stringify(first)]);
  });
});
