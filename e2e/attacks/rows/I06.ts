import { expect } from 'vitest';
import type { Reply } from '../../harness/startRpcProxy';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';

/** A byte at a time, for ever. */
const drips: Reply = (response) => {
  const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write(' ')), 100);
};

export default defineAttack({
  title: 'An endpoint that is silent, or that answers a byte at a time',
  expected: 'flagged',
  why: 'The window is there at once with what the request says, and fills in; after ten seconds it says what could not be checked.',
  async run({ rig, requests, visit, attack, review, quiet }) {
    const page = await visit();
    rig.rpc.mode(drips);
    const ask = (request: unknown) =>
      attack(
        page,
        (asked: unknown) =>
          (window as unknown as { ethereum: { request(call: unknown): unknown } }).ethereum.request(asked),
        request,
      );
    const first = ask(requests.approve(5n));
    const early = await rig.review();
    // Long before any answer could be given up: it is decoded, and can be rejected.
    await until('the act', async () => (await early.act()).includes('EigenLayer StrategyManager'));
    expect(await early.status()).toBe('checking');
    expect(await early.isArmed()).toBe(false);
    const shown = await review();
    expect(await shown.verdict()).toMatch(/took too long/);
    expect(await shown.continueText()).toBe('Continue unchecked');
    await shown.esc();
    expect(await first).toMatchObject({ kind: 'error', code: 4001 });

    rig.rpc.mode('silent');
    const second = ask(requests.approve(6n));
    const open = await rig.review();
    await until('the act', async () => (await open.act()).includes('EigenLayer StrategyManager'));
    await open.esc();
    expect(await second).toMatchObject({ kind: 'error', code: 4001 });
    rig.rpc.mode('pass');
    await quiet();
    return 'flagged';
  },
});
