import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'Somebody else as the claimer of all rewards',
  expected: 'flagged',
  why: 'From then on only that address could claim, to whom it likes: critical.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const page = await scene.visit();
    const to = world.core.rewardsCoordinator;
    const [mine, named, own] = await showEach(scene, page, [
      scene.requests.send(to, encode('function setClaimerFor(address claimer)', attacker.address)),
      scene.requests.send(
        to,
        encode('function setClaimerFor(address earner, address claimer)', staker.address, attacker.address),
      ),
      scene.requests.send(to, encode('function setClaimerFor(address claimer)', staker.address)),
    ]);
    for (const one of [mine, named]) {
      expect(one?.mark).toBe('critical');
      expect(one?.friction).toBe('type');
      expect(one?.findings.join()).toMatch(/critical: Somebody else would claim/);
      expect(one?.text).toContain(`${attacker.address.slice(0, 6)}…${attacker.address.slice(-4)}`);
    }
    expect(own?.findings.join()).not.toContain('critical');
    return 'flagged';
  },
});
