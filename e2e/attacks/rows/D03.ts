import { maxUint256 } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';
import { typedData } from '../typedData';

export default defineAttack({
  title: 'Permits of staking tokens for a person, an unknown contract and the next ten years',
  expected: 'flagged',
  why: 'As grave as the same approval, one level more where it lasts; amount, spender, deadline and that it is used later are said.',
  async run(scene) {
    const page = await scene.visit();
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const { timestamp } = await world.client.getBlock();
    const soon = timestamp + 600n;
    const permit = typedData(world, staker.address);
    const [unlimited, exact, contract, late, dai, payment, known] = await showEach(scene, page, [
      permit.permit(world.tokens.stLST, attacker.address, maxUint256, 9_999_999_999n),
      permit.permit(world.tokens.stLST, attacker.address, 5n, soon),
      permit.permit(world.tokens.rLST, world.slashers.plain, 5n * 10n ** 18n, soon),
      permit.permit(world.tokens.rLST, world.slashers.plain, 5n * 10n ** 18n, soon + 40n * 86_400n),
      permit.dai(world.tokens.stLST, attacker.address, true, 0n),
      permit.authorization(world.tokens.stLST, attacker.address, 7n * 10n ** 18n, soon),
      permit.permit(world.tokens.stLST, world.core.strategyManager, 5n * 10n ** 18n, soon),
    ]);
    for (const one of [unlimited, exact, late, dai, payment])
      expect([one?.body, one?.mark]).toEqual([one?.body, 'critical']);
    expect(contract?.mark).toBe('danger');
    expect(['none', 'info']).toContain(known?.mark);
    expect(unlimited?.act).toMatch(/permit.*move all your stLST/i);
    expect(dai?.act).toMatch(/all your stLST/);
    expect(payment?.text).toContain('7.0000 stLST');
    expect(late?.text).toContain('5.0000 rLST');
    for (const one of [unlimited, exact, dai]) {
      expect(one?.text.replaceAll(' ', '')).toContain(attacker.address);
      expect(one?.text).toMatch(/later/);
    }
    expect(dai?.text).toMatch(/no end|for ever|never ends|until you/i);
    return 'flagged';
  },
});
