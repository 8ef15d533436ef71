import { expect } from 'vitest';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';

export default defineAttack({
  title: 'Our background is ended before a review, in the middle of it, before the decision and after it',
  expected: 'held',
  why: 'What is held is stored; a background that is born anew does what was left undone, and a decision is used once.',
  async run({ visit, attack, requests, review, permit, rig, quiet }) {
    const page = await visit();
    const ask = (call: object) =>
      (window as unknown as { ethereum: { request(asked: object): unknown } }).ethereum.request(call);
    const { endBackground } = rig.launched;

    rig.rpc.mode('silent');
    await endBackground();
    const call = requests.approve(7n);
    const answer = attack(page, ask, call);
    await until('the look at the endpoint', () => rig.rpc.requests.length > 0);
    await endBackground();
    rig.rpc.mode('pass');
    // The gate asks every few seconds for what it has; that wakes the background.
    const shown = await review();
    expect(await shown.mark()).not.toBe('unknown');
    await endBackground();
    await permit(shown);
    expect((await answer).kind).toBe('answer');
    await endBackground();
    await quiet();

    // Rejected by a background that has never seen it.
    const other = attack(page, ask, requests.approveStranger());
    const again = await review();
    await endBackground();
    await again.esc();
    expect(await other).toMatchObject({ kind: 'error', code: 4001 });
    await quiet();
    return 'held';
  },
});
