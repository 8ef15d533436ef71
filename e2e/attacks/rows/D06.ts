import { maxUint256 } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { refuseEach, showEach } from '../showEach';
import { typedData } from '../typedData';

export default defineAttack({
  title: 'The same permit by the older methods for typed data',
  expected: 'flagged',
  why: 'All versions are read alike and judged alike; the oldest form has no domain and is shown for what it is.',
  async run(scene) {
    const page = await scene.visit();
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const permit = (method: string) =>
      typedData(world, staker.address, method).permit(world.tokens.stLST, attacker.address, maxUint256, 9_999_999_999n);
    const flat = [
      { type: 'string', name: 'Message', value: 'Permit\nspender: EigenLayer\nvalue: 0' },
      { type: 'address', name: 'spender', value: attacker.address },
      { type: 'uint256', name: 'value', value: `${maxUint256}` },
    ];
    const [fourth, third, plain, first, second, object] = await showEach(scene, page, [
      permit('eth_signTypedData_v4'),
      permit('eth_signTypedData_v3'),
      permit('eth_signTypedData'),
      { method: 'eth_signTypedData_v1', params: [flat, staker.address] },
      { method: 'eth_signTypedData', params: [flat, staker.address] },
      { method: 'eth_signTypedData_v4', params: [staker.address, JSON.parse(permit('').params[1] as string)] },
    ]);
    for (const one of [third, plain, object]) {
      expect(one?.mark).toBe('critical');
      expect([one?.act, one?.worst, one?.findings]).toEqual([fourth?.act, fourth?.worst, fourth?.findings]);
    }
    for (const one of [first, second]) {
      expect(one?.mark).toBe('unknown');
      expect(one?.friction).toBe('tick');
      expect(one?.text).toContain(attacker.address);
      // Line ends in a value make no line of ours.
      expect(one?.text).not.toMatch(/^spender: EigenLayer$/m);
    }
    await refuseEach(scene, page, [{ method: 'eth_signTypedData_v1', params: [staker.address, flat] }]);
    return 'flagged';
  },
});
