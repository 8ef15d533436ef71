import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

const queue =
  'function queueWithdrawals((address[] strategies, uint256[] depositShares, address withdrawer)[] params)' as const;

export default defineAttack({
  title: 'A withdrawal in whose ignored field somebody else is named',
  expected: 'flagged',
  why: 'Phishing-shaped, and said so; no theft is claimed, because only the staker can complete. Delay and amount are shown.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    await world.approve(staker.address, world.tokens.stLST);
    await world.deposit(staker.address, world.strategies.stLST, world.tokens.stLST, 10n ** 19n);
    await world.delegate(staker.address, world.operators.a);
    const page = await scene.visit();
    const to = (withdrawer: string) =>
      scene.requests.send(
        world.core.delegationManager,
        encode(queue, [{ strategies: [world.strategies.stLST], depositShares: [10n ** 19n], withdrawer }]),
      );
    const [foreign, own] = await showEach(scene, page, [to(attacker.address), to(staker.address)]);
    expect(foreign?.findings).toContain('warning: It names somebody else as withdrawer');
    expect(foreign?.mark).toBe('warning');
    expect(foreign?.text).not.toMatch(/\bsteal|\bstolen|theft|thief/i);
    expect(own?.findings.join()).not.toContain('withdrawer');
    for (const one of [foreign, own]) expect(one?.how).toMatch(/can be had from .*\d{4}/);
    return 'flagged';
  },
});
