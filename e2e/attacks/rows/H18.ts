import { maxUint256 } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'Rights over staking tokens for a person and for a contract that nobody knows',
  expected: 'flagged',
  why: 'Judged by token, spender and amount: critical for a person, a danger for an unknown contract.',
  async run(scene) {
    const { world } = scene.rig;
    const { attacker } = world.accounts;
    const { stLST, rLST } = world.tokens;
    const page = await scene.visit();
    const right = (name: 'approve' | 'increaseAllowance', token: typeof stLST, spender: string, amount: bigint) =>
      scene.requests.send(token, encode(`function ${name}(address spender, uint256 amount)`, spender, amount));
    const [person, more, exact, contract, small, almost] = await showEach(scene, page, [
      right('approve', stLST, attacker.address, maxUint256),
      right('increaseAllowance', stLST, attacker.address, maxUint256),
      right('approve', rLST, attacker.address, 1n),
      right('approve', stLST, world.slashers.plain, maxUint256),
      right('approve', rLST, world.slashers.plain, 10n ** 18n),
      // All but a little of what there can be is without a limit, too.
      right('approve', stLST, world.slashers.plain, maxUint256 - 1n),
    ]);
    for (const one of [person, more, exact]) expect([one?.act, one?.mark]).toEqual([one?.act, 'critical']);
    for (const one of [contract, small, almost]) expect([one?.act, one?.mark]).toEqual([one?.act, 'danger']);
    for (const one of [person, contract, almost])
      expect(one?.findings).toContain('danger: All your stLST could be taken');
    return 'flagged';
  },
});
