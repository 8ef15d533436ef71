import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSlashable } from '@/lib/exposure/isSlashable';
import type { Entry } from '@/lib/review/types';
import { type Dapp, type DappAction, driveDapp } from './harness/driveDapp';
import { browserName } from './harness/launch';
import type { ReviewWindow } from './harness/openReview';
import { readStake } from './harness/readStake';
import { type Rig, startRig } from './harness/startRig';
import { until } from './harness/until';

const TOKENS = 10n ** 18n;

/** One stay in EigenLayer, in one go: each step stands on the one before. */
describe('the main story', () => {
  let rig: Rig;
  let dapp: Dapp;

  beforeAll(async () => {
    rig = await startRig();
    dapp = driveDapp(await rig.openDapp());
    await dapp.connect();
  });
  afterAll(() => rig?.stop());

  /**
   * Asks for it and lets `look` read the review: it cost one request, and one more where something can be slashed, which
   * EigenLayer's own contracts then confirm; the wallet knows nothing yet.
   */
  const ask = async (action: DappAction, look: (review: ReviewWindow) => Promise<void>) => {
    rig.wallet.clear();
    rig.rpc.clear();
    await dapp.press(action);
    const review = await rig.review();
    await review.ready();
    expect(rig.wallet.asked()).toEqual([]);
    expect(await review.from()).toContain('localhost');
    expect(await review.from()).toContain('Test Wallet');
    const ready = async () => (await rig.settings.queue()).find(({ status }) => status === 'ready');
    let held = await ready();
    if (!held) throw new Error('Nothing is held.');
    expect(held.review.rpc.requests).toBe(1);
    const isAsked = isSlashable(held.review);
    if (isAsked) {
      await until('EigenLayer’s contracts to be asked', async () => (await ready())?.review.whatIf !== undefined);
      held = (await ready()) ?? held;
      expect(held.review.whatIf).toMatchObject({ status: 'same', rpc: { requests: 1 } });
    }
    expect(rig.rpc.requests).toHaveLength(isAsked ? 2 : 1);
    await look(review);
    return { review, held };
  };

  /** Continues: the wallet got the reviewed bytes and nothing else, the chain took them, and it is as foretold. */
  const goOn = async (action: DappAction, { review, held }: { review: ReviewWindow; held: Entry }) => {
    if ((await review.friction()) === 'tick') await review.tick();
    await review.continue();
    await review.closed();
    expect(await dapp.answer(action)).toMatchObject({ state: 'done' });
    expect(rig.wallet.asked()).toEqual([held.body]);
    const { transactions } = await rig.anvil.client.getBlock({ includeTransactions: true });
    const [call] = held.review.request.kind === 'transaction' ? held.review.request.calls : [];
    expect(transactions).toHaveLength(1);
    expect(transactions[0]?.input).toBe(call?.data);
    expect(transactions[0]?.to).toBe(call?.to?.toLowerCase());

    const stake = await readStake(rig.world);
    const { positions = [] } = held.review.exposure.after ?? {};
    const restaked = positions.find(({ kind }) => kind === 'restaked');
    expect(restaked?.withdrawableShares ?? 0n).toBe(stake.withdrawable);
    expect(restaked?.depositShares ?? 0n).toBe(stake.depositShares);
    expect(restaked?.slashable?.now ?? 0n).toBe(stake.slashable);
    expect(positions.filter(({ kind }) => kind === 'queued-withdrawal').map(({ shares }) => shares)).toEqual(
      stake.queued,
    );
    return stake;
  };

  it('loads the wallet after the guard where the browser lets an id decide', async () => {
    const ranFirst = await dapp.page.evaluate(() => (window as { testWalletRanFirst?: boolean }).testWalletRanFirst);
    expect(ranFirst).toBe(browserName() === 'firefox');
  });

  it('approve: a right, to whom and how much', async () => {
    const asked = await ask('approve', async (review) => {
      expect(await review.act()).toBe('Let EigenLayer StrategyManager move 10.0000 stLST');
      expect(await review.worst()).toBe('10.0000 stLST could be taken from you');
      expect(await review.mark()).toBe('none');
      expect(await review.verdict()).toContain('Nothing found');
      expect(await review.continueText()).toBe('Continue to wallet');
    });
    expect(await goOn('approve', asked)).toMatchObject({ allowance: 10n * TOKENS, balance: 1_000n * TOKENS });
  });

  it('deposit: what is locked, and for how long', async () => {
    const asked = await ask('deposit', async (review) => {
      expect(await review.act()).toBe('Deposit 10.0000 stLST into EigenLayer');
      expect(await review.worst()).toContain('10.0000 stLST');
      expect(await review.text()).toContain('−10.0000 stLST');
      // Whoever keeps EigenLayer can stop withdrawals sooner than they end.
      expect(await review.mark()).toBe('info');
      expect(await review.verdict()).toContain('To know');
    });
    expect(await goOn('deposit', asked)).toMatchObject({ balance: 990n * TOKENS, depositShares: 10n * TOKENS });
  });

  it('delegate to the slashed operator: danger, with what can be slashed at once and at most', async () => {
    const { a } = rig.world.operators;
    await dapp.choose(a);
    const asked = await ask('delegate', async (review) => {
      expect(await review.act()).toBe('Delegate to Northwind Staking');
      expect(await review.worst()).toBe('You could lose all 10.0000 stLST');
      expect(await review.mark()).toBe('danger');
      expect(await review.verdict()).toContain('Known risk: danger');
      // 0.65 of 0.9 that is left of the operator's magnitude; losses round up.
      expect(await review.text()).toContain('7.2223 stLST');
      expect(await review.text()).toContain('Tidewater Bridge');
      expect(await review.findings()).toEqual(
        expect.arrayContaining(['This operator was slashed before', 'The operator is faster than your exit']),
      );
      expect(await review.friction()).toBe('tick');
      const badge = await rig.settings.badge();
      expect(badge).toMatchObject({ text: '1', color: [168, 32, 26, 255] });
      expect(badge.title).toMatch(/danger/i);
    });
    expect(await goOn('delegate', asked)).toMatchObject({ operator: a });
    expect((await rig.settings.badge()).text).toBe('');
  });

  it('side panel: the position, who could take it, notice and way out', async () => {
    const panel = await rig.launched.openOwn('sidepanel');
    await panel.waitForFunction(() => document.body.textContent?.includes('Northwind Staking'));
    const text = await panel.evaluate(() => document.body.textContent ?? '');
    for (const part of ['stLST', '7.2223', 'Northwind Staking', 'Meridian Oracle', 'Tidewater Bridge'])
      expect(text).toContain(part);
    await panel.close();
  });

  it('queue: what stays slashable, and until when', async () => {
    const asked = await ask('queue', async (review) => {
      expect(await review.act()).toBe('Queue a withdrawal from EigenLayer');
      expect(await review.worst()).toMatch(/^Up to 4\.0000 stLST could still be slashed until /);
      expect(await review.mark()).toBe('info');
    });
    const stake = await goOn('queue', asked);
    expect(stake.depositShares).toBe(6n * TOKENS);
    expect(stake.queued).toHaveLength(1);
  });

  it('complete, too early: it would fail, and is rejected', async () => {
    const { review } = await ask('complete', async (shown) => {
      expect(await shown.mark()).toMatch(/warning|danger/);
      expect(await shown.worst()).toBe('This transaction would fail');
    });
    await review.reject();
    expect(await dapp.answer('complete')).toMatchObject({ state: 'failed', text: expect.stringContaining('4001') });
    expect(rig.wallet.asked()).toEqual([]);
  });

  it('complete: what arrives', async () => {
    await dapp.skipWait();
    const before = await readStake(rig.world);
    const asked = await ask('complete', async (review) => {
      expect(await review.worst()).toContain('comes to your account');
      expect(await review.text()).toContain('+3.9999 stLST');
    });
    const after = await goOn('complete', asked);
    expect(after.queued).toEqual([]);
    expect(after.balance - before.balance).toBe(before.queued[0]);
  });
});
