import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Something of ours throws: what is to be shown is broken, or the review itself breaks',
  expected: 'held',
  why: 'The raw request stays readable and can only be rejected; a review that broke says that it could not be checked.',
  async run({ visit, attack, requests, review, rig, quiet }) {
    const page = await visit();
    const call = requests.approve(12n);
    const answer = attack(
      page,
      (asked: object) =>
        (window as unknown as { ethereum: { request(call: object): unknown } }).ethereum.request(asked),
      call,
    );
    const shown = await review();
    // What the window reads is damaged under it; the background has its own.
    const stored = await rig.settings.read('session', 'queue');
    await rig.settings.change('session', {
      queue: String(stored).replaceAll('"outcomes"', '"outcame"').replaceAll('"headline"', '"hedline"'),
    });
    await until('the window that is left', () =>
      shown.page.evaluate(() => document.querySelector('[data-testid="broken"]') !== null),
    );
    const text = await shown.text();
    expect(text).toContain('eth_sendTransaction');
    expect(text).not.toContain('Continue');
    await shown.esc();
    expect(await answer).toMatchObject({ kind: 'error', code: 4001 });
    await quiet();
    return 'held';
  },
});
