import { maxUint256 } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';
import { tokenCode } from '../tokenCode';

export default defineAttack({
  title: 'Decimals of 0, 77, 255 and 2^256−1, and none',
  expected: 'flagged',
  why: 'A token that nobody knows is counted in its own smallest units where its word makes no sense; no amount becomes 0.',
  async run(scene) {
    const { world } = scene.rig;
    const { attacker } = world.accounts;
    const cases = [0n, 77n, 255n, maxUint256, undefined];
    const requests = [];
    for (const [index, decimals] of cases.entries()) {
      const address = `0x${'d3'.repeat(19)}${String(index).padStart(2, '0')}` as const;
      const told = decimals === undefined ? { mute: true } : { decimals };
      await world.client.setCode({ address, bytecode: tokenCode({ symbol: 'ODD', ...told }) });
      for (const amount of [1n, 12_345n])
        requests.push(
          scene.requests.send(
            address,
            encode('function approve(address spender, uint256 amount)', attacker.address, amount),
          ),
        );
    }
    const page = await scene.visit();
    const shown = await showEach(scene, page, requests);
    for (const { text, mark, body } of shown) {
      expect([body, mark]).toEqual([body, 'danger']);
      expect(text).not.toMatch(/NaN|Infinity|e[+-]\d|undefined|(?:up to|Move) 0(?:\.0+)? (?:ODD|\?)/);
      expect(text).not.toContain('0'.repeat(60));
    }
    // In smallest units wherever its word makes no sense.
    for (const index of [1, 7, 9]) expect(shown[index]?.text).toMatch(/12,?345/);
    return 'flagged';
  },
});
