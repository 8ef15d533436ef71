import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Anvil, startAnvil } from '../test/chain/startAnvil';
import { ask } from './harness/ask';
import { createRequests } from './harness/createRequests';
import { type Rig, startRig } from './harness/startRig';

describe('an endpoint that cannot be used', () => {
  let rig: Rig;
  let page: Page;
  let stranger: Anvil;
  beforeAll(async () => {
    [rig, stranger] = await Promise.all([startRig(), startAnvil({ chainId: 5 })]);
  });
  beforeEach(async () => {
    await rig.reset();
    page = await rig.openDapp();
  });
  afterAll(async () => {
    await rig?.stop();
    await stranger?.stop();
  });

  /** The request is decoded and held all the same, and the window says why it could not be looked at. */
  const hold = async (request: unknown, said: RegExp) => {
    const answer = ask(page, request);
    const review = await rig.review();
    await review.ready();
    expect(await review.act()).toBe('Let EigenLayer StrategyManager move 10.0000 stLST');
    expect(await review.verdict()).toMatch(said);
    expect(await review.text()).not.toContain('Nothing found');
    expect(await review.continueText()).toBe('Continue unchecked');
    expect(await review.isArmed()).toBe(false);
    expect(rig.wallet.asked()).toEqual([]);
    return { review, answer };
  };
  const approve = () => createRequests(rig.world).approve(10n ** 19n);

  it.each<[string, (on: Rig) => unknown, RegExp]>([
    ['is down', ({ rpc }) => rpc.mode('down'), /did not answer/],
    ['never answers', ({ rpc }) => rpc.mode('silent'), /took too long/],
    ['answers garbage', ({ rpc }) => rpc.mode('garbage'), /no valid answer/],
    ['serves another chain', ({ rpc }) => rpc.target(stranger.url), /another chain/],
    ['was never set', ({ settings }) => settings.change('local', { endpoints: null }), /No endpoint is set/],
  ])('%s: held, and said', async (_, spoil, said) => {
    await spoil(rig);
    const { review, answer } = await hold(approve(), said);
    await review.reject();
    expect(await answer).toMatchObject({ kind: 'error', code: 4001 });
    expect(rig.wallet.asked()).toEqual([]);
  });

  it('goes on unchecked only when that is ticked, with exactly what was asked', async () => {
    rig.rpc.mode('down');
    const request = approve();
    const { review, answer } = await hold(request, /did not answer/);
    expect(await review.friction()).toBe('tick');
    await review.tick();
    await review.continue();
    expect(await answer).toMatchObject({ kind: 'answer' });
    expect(rig.wallet.asked()).toEqual([JSON.stringify(request)]);
  });

  it('recovers with the endpoint', async () => {
    rig.rpc.mode('down');
    const first = await hold(approve(), /did not answer/);
    await first.review.reject();
    await first.answer;
    await first.review.closed();
    rig.rpc.mode('pass');
    const answer = ask(page, approve());
    const review = await rig.review();
    await review.ready();
    expect(await review.verdict()).toContain('Nothing found');
    await review.reject();
    await answer;
  });
});
