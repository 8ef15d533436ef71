import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'Powers over the account in EigenLayer’s own permissions',
  expected: 'flagged',
  why: 'A danger for a staker, who has nothing to hand over, and critical for an operator, who has.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const page = await scene.visit();
    const to = world.core.permissionController;
    const requests = [
      encode('function addPendingAdmin(address account, address admin)', staker.address, attacker.address),
      encode(
        'function setAppointee(address account, address appointee, address target, bytes4 selector)',
        ...[staker.address, attacker.address, world.core.allocationManager, '0x952899ee'],
      ),
    ].map((data) => scene.requests.send(to, data));
    const accept = scene.requests.send(to, encode('function acceptAdmin(address account)', staker.address));
    const [admin, appointee, accepted] = await showEach(scene, page, [...requests, accept]);
    for (const one of [admin, appointee]) expect([one?.act, one?.mark]).toEqual([one?.act, 'danger']);
    expect(accepted?.act).not.toBe('');
    await world.becomeOperator(staker.address, 1);
    const asOperator = await showEach(scene, page, requests);
    for (const one of asOperator) {
      expect([one.act, one.mark]).toEqual([one.act, 'critical']);
      expect(one.text).toContain(`${attacker.address.slice(0, 6)}…${attacker.address.slice(-4)}`);
    }
    return 'flagged';
  },
});
