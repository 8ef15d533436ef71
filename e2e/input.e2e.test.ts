import type { Page } from 'puppeteer-core';
import { verifyMessage } from 'viem';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './harness/ask';
import { createRequests } from './harness/createRequests';
import type { ReviewWindow } from './harness/openReview';
import { type Rig, startRig } from './harness/startRig';

type Requests = ReturnType<typeof createRequests>;

describe('what a page asks for', () => {
  let rig: Rig;
  let requests: Requests;
  let page: Page;
  beforeAll(async () => {
    rig = await startRig();
    requests = createRequests(rig.world);
    page = await rig.openDapp();
  });
  afterEach(() => rig.wallet.clear());
  afterAll(() => rig?.stop());

  /** Held and shown; the wallet gets it only when `decide` lets it. */
  const hold = async (request: unknown, decide: (review: ReviewWindow) => Promise<void>) => {
    const answer = ask(page, request);
    const review = await rig.review();
    await review.ready();
    expect(rig.wallet.asked()).toEqual([]);
    await decide(review);
    const got = await answer;
    await review.closed();
    return got;
  };

  type Shown = { act: RegExp; mark: string; friction: string; button: string; finding?: string };
  it.each<[string, (from: Requests) => unknown, Shown]>([
    [
      'a function that nobody knows on EigenLayer’s contract',
      (from) => from.unknownFunction(),
      { act: /unknown function \(0xdeadbeef\)/, mark: 'warning', friction: 'click', button: 'Continue to wallet' },
    ],
    [
      'EigenLayer’s function at another address',
      (from) => from.lookAlike(),
      { act: /not EigenLayer/, mark: 'critical', friction: 'type', button: 'Continue to wallet' },
    ],
    [
      'an unlimited approval for a stranger',
      (from) => from.approveStranger(),
      { act: /move all your stLST/, mark: 'critical', friction: 'type', button: 'Continue to wallet' },
    ],
    [
      'a permit for a stranger',
      (from) => from.permit(),
      { act: /permit.* move all your stLST/, mark: 'critical', friction: 'type', button: 'Continue to wallet' },
    ],
    [
      'typed data that nobody can read',
      (from) => from.unknownTypedData(),
      { act: /Sign Vote/, mark: 'unknown', friction: 'tick', button: 'Continue unchecked' },
    ],
    [
      'a method that nobody has heard of',
      (from) => from.unknownMethod(),
      { act: /wallet_doSomething/, mark: 'unknown', friction: 'tick', button: 'Continue unchecked' },
    ],
  ])('%s is held and said', async (_, choose, shown) => {
    const got = await hold(choose(requests), async (review) => {
      expect(await review.act()).toMatch(shown.act);
      expect(await review.mark()).toBe(shown.mark);
      expect(await review.friction()).toBe(shown.friction);
      expect(await review.continueText()).toBe(shown.button);
      expect(await review.text()).not.toMatch(/\bsafe\b/i);
      expect(await review.isArmed()).toBe(false);
      await review.reject();
    });
    expect(got).toMatchObject({ kind: 'error', code: 4001 });
    expect(rig.wallet.asked()).toEqual([]);
  });

  it('what is critical goes on only when what could be lost is typed', async () => {
    const request = requests.approveStranger();
    const got = await hold(request, async (review) => {
      expect(await review.wanted()).toBe('1000 stLST');
      await review.type('999');
      expect(await review.isArmed()).toBe(false);
      await review.clear();
      await review.type('1000');
      await review.continue();
    });
    expect(got).toMatchObject({ kind: 'answer' });
    expect(rig.wallet.asked()).toEqual([JSON.stringify(request)]);
  });

  it('a message is signed as it was read', async () => {
    const text = '0x48656c6c6f20776f726c64';
    const request = requests.message(text);
    const got = await hold(request, async (review) => {
      expect(await review.text()).toContain('Hello world');
      await review.continue();
    });
    expect(rig.wallet.asked()).toEqual([JSON.stringify(request)]);
    const signature = got.kind === 'answer' ? (got.value as `0x${string}`) : '0x';
    const { address } = rig.world.accounts.staker;
    expect(await verifyMessage({ address, message: { raw: text }, signature })).toBe(true);
  });

  it('a batch is one review with its worst call first, and goes on whole', async () => {
    const request = requests.batch(5n);
    const got = await hold(request, async (review) => {
      expect(await review.act()).toBe('2 calls in one confirmation');
      expect(await review.worst()).toMatch(/^Call 2: /);
      expect(await review.mark()).toBe('danger');
      await review.tick();
      await review.continue();
    });
    expect(got).toMatchObject({ kind: 'answer', value: { id: expect.any(String) } });
    expect(rig.wallet.asked()).toEqual([JSON.stringify(request)]);
  });

  it('an ordinary payment goes on without a window', async () => {
    const { neighbour, staker } = rig.world.accounts;
    const request = {
      method: 'eth_sendTransaction',
      params: [{ from: staker.address, to: neighbour.address, value: '0x1' }],
    };
    expect(await ask(page, request)).toMatchObject({ kind: 'answer' });
    expect(rig.wallet.asked()).toEqual([JSON.stringify(request)]);
    await rig.noReview();
  });

  describe('what is no request', () => {
    const to = `0x${'1'.repeat(40)}`;
    const transaction = (fields: object) => ({ method: 'eth_sendTransaction', params: [{ from: to, to, ...fields }] });
    it.each<[string, unknown]>([
      ['no object', null],
      ['a method that is a number', { method: 5 }],
      ['another spelling of a known method', { method: 'ETH_SENDTRANSACTION', params: [{ from: to, to }] }],
      ['no params', { method: 'eth_sendTransaction' }],
      ['params that are an object', { method: 'eth_sendTransaction', params: {} }],
      ['no transaction', { method: 'eth_sendTransaction', params: [] }],
      ['a transaction that is text', { method: 'eth_sendTransaction', params: ['0x'] }],
      ['an odd number of digits', transaction({ data: '0xabc' })],
      ['data without a prefix', transaction({ data: 'abcd' })],
      ['an amount of 2^256', transaction({ value: `0x1${'0'.repeat(64)}` })],
      ['a negative amount', transaction({ value: '-1' })],
      ['an address that is too short', transaction({ to: '0x1234' })],
      ['a message that is a number', { method: 'personal_sign', params: [1, 2] }],
      ['typed data that is no JSON', { method: 'eth_signTypedData_v4', params: [to, '{not json'] }],
      ['typed data without types', { method: 'eth_signTypedData_v4', params: [to, '{}'] }],
      ['a batch without calls', { method: 'wallet_sendCalls', params: [{ calls: 'none' }] }],
    ])('%s: -32602, and nobody is bothered', async (_, request) => {
      expect(await ask(page, request)).toEqual({
        kind: 'error',
        code: -32602,
        message: expect.stringMatching(/ must | is not JSON| has an odd /),
      });
      expect(rig.wallet.asked()).toEqual([]);
      expect(await rig.launched.ownPages('review')).toEqual([]);
    });
  });
});
