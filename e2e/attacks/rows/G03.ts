import { expect } from 'vitest';
import { createVictim } from '../../../test/chain/hostile/createVictim';
import { until } from '../../harness/until';
import { defineAttack } from '../defineAttack';

/** Longer than a block: what was shown is old by then. Milliseconds. */
const OLD = 13_000;

export default defineAttack({
  title: 'A contract that is turned round while its review is read',
  expected: 'flagged',
  why: 'What was shown is looked at again before it goes on; what is worse now returns to the window and needs a decision of its own.',
  async run({ rig, requests, visit, attack, review, quiet }) {
    const victim = createVictim(rig.world);
    const trap = await victim.trap('TwoFaced');
    const { to, data } = victim.callOf(trap, 'TwoFaced', 'claim', [victim.token]);
    const page = await visit();
    const answer = attack(
      page,
      (request: unknown) =>
        (window as unknown as { ethereum: { request(call: unknown): unknown } }).ethereum.request(request),
      requests.send(to, data),
    );
    const shown = await review();
    expect(await shown.text()).not.toContain('Nothing found');
    expect(await shown.findings()).toContain('This contract is not described here');
    await victim.act(trap, 'TwoFaced', 'turn');
    await new Promise((resolve) => setTimeout(resolve, OLD));
    if ((await shown.friction()) === 'tick') await shown.tick();
    await shown.continue();
    const again = await until('it to return to the window', async () => {
      const one = await review();
      return (await one.mark()) === 'danger' && one;
    });
    expect(rig.wallet.asked().filter((asked) => asked.includes('eth_sendTransaction'))).toEqual([]);
    expect(await again.text()).toMatch(/stLST/);
    await again.esc();
    expect(await answer).toMatchObject({ kind: 'error', code: 4001 });
    await quiet();
    return 'flagged';
  },
});
