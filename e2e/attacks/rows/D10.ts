import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'Code for the account itself (EIP-7702), by transaction and by signature, for one chain and for all',
  expected: 'flagged',
  why: 'Whoever writes that code can do all that the account can: critical, and said where it counts on every chain.',
  async run(scene) {
    const page = await scene.visit();
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const sign = (method: string, ...params: unknown[]) => ({ method, params });
    const one = { chainId: '0x7a69', address: world.slashers.plain, nonce: '0x0' };
    const every = { chainId: 0, address: attacker.address, nonce: 1 };
    const send = (authorizationList: unknown, more: object = {}) =>
      sign('eth_sendTransaction', { from: staker.address, to: staker.address, data: '0x', authorizationList, ...more });
    const shown = await showEach(scene, page, [
      send([one], { type: '0x4' }),
      send([every]),
      sign('eth_signAuthorization', every),
      sign('eth_signAuthorization', staker.address, every),
      sign('wallet_signAuthorization', { contractAddress: attacker.address, chainId: 0 }),
      sign('wallet_signAuthorization', { address: attacker.address }),
      sign('eth_signAuthorization', {}),
      // Names that nobody has settled on yet are held all the same.
      sign('wallet_signEip7702Authorization', every),
      sign('eth_sign7702Authorization', every),
    ]);
    shown.slice(0, 6).forEach(({ mark, friction, text, body }) => {
      expect([body, mark]).toEqual([body, 'critical']);
      expect(friction).toBe('type');
      expect(text).toMatch(/code/i);
    });
    for (const index of [1, 2, 3, 4, 5]) expect(shown[index]?.text).toMatch(/every chain|everywhere/i);
    expect(shown[6]?.mark).toBe('critical');
    for (const one of shown.slice(7)) {
      expect(one.mark).toBe('unknown');
      expect(one.text).toContain('7702');
    }
    return 'flagged';
  },
});
