import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { refuseEach, showEach } from '../showEach';

export default defineAttack({
  title: 'Fields beside recipient, value and data',
  expected: 'flagged',
  why: 'Another chain and code for the account are critical, a chosen nonce and absurd fees a warning; what is not read is said.',
  async run(scene) {
    const { requests, rig } = scene;
    const page = await scene.visit();
    const { attacker } = rig.world.accounts;
    const ask = (fields: object) => {
      const { method, params } = requests.approve(5n);
      return { method, params: [{ ...(params[0] as object), ...fields }] };
    };
    const [chain, number, code, everywhere, preset, gas, price, odd, lists, extra] = await showEach(scene, page, [
      ask({ chainId: '0x1' }),
      ask({ chainId: 1 }),
      ask({ authorizationList: [{ chainId: '0x7a69', address: attacker.address, nonce: '0x0' }] }),
      ask({ type: '0x4', authorizationList: [{ chainId: 0, address: attacker.address }] }),
      ask({ nonce: '0x0' }),
      ask({ gas: '0x3b9aca00' }),
      ask({ gas: '0x30d40', maxFeePerGas: '0xffffffffffffff' }),
      ask({ delegateCall: true, operation: 1 }),
      ask({ accessList: [{ address: attacker.address, storageKeys: [] }], type: 1, blobVersionedHashes: [] }),
      { ...requests.approve(5n), params: [...requests.approve(5n).params, { approved: true }] },
    ]);
    for (const one of [chain, number]) {
      expect(one?.mark).toBe('critical');
      expect(one?.text).toContain('Ethereum');
    }
    for (const one of [code, everywhere]) expect(one?.mark).toBe('critical');
    expect(everywhere?.findings.join()).toMatch(/everywhere/);
    for (const one of [preset, gas, price, odd, extra]) expect([one?.body, one?.mark]).toEqual([one?.body, 'warning']);
    expect(odd?.text).toContain('params[0].delegateCall');
    expect(odd?.text).toContain('params[0].operation');
    expect(lists?.act).toContain('EigenLayer StrategyManager');
    await refuseEach(scene, page, [
      ask({ chainId: 'mainnet' }),
      ask({ type: '0x9' }),
      ask({ authorizationList: [{}] }),
      ask({ authorizationList: { 0: {} } }),
      ask({ accessList: 'all' }),
      ask({ nonce: -1 }),
    ]);
    return 'flagged';
  },
});
