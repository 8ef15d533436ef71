import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'Functions of EigenLayer’s earlier versions, at its contracts and at another',
  expected: 'flagged',
  why: 'EigenLayer itself refuses them, which is said; anywhere else the same bytes are an imitation, and critical.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const page = await scene.visit();
    const legacy = [
      encode(
        'function queueWithdrawal(uint256[] indexes, address[] strategies, uint256[] shares, address withdrawer, bool undelegate)',
        ...[[0n], [world.strategies.stLST], [1n], attacker.address, true],
      ),
      encode(
        'function delegateToBySignature(address staker, address operator, uint256 expiry, bytes signature)',
        ...[staker.address, attacker.address, 0n, '0x'],
      ),
    ];
    const [queue, delegate, ...elsewhere] = await showEach(scene, page, [
      ...legacy.map((data, index) =>
        scene.requests.send(index === 0 ? world.core.strategyManager : world.core.delegationManager, data),
      ),
      ...legacy.map((data) => scene.requests.send(world.slashers.plain, data)),
    ]);
    for (const one of [queue, delegate]) {
      expect(one?.findings.join()).toMatch(
        /info: EigenLayer no longer has this function|warning: This function is not/,
      );
      expect(one?.findings.join()).toContain('warning: This would fail');
      expect(one?.findings.join()).not.toMatch(/danger|critical/);
    }
    for (const one of elsewhere) {
      expect(one.mark).toBe('critical');
      expect(one.friction).toBe('type');
    }
    return 'flagged';
  },
});
