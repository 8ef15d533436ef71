import { maxUint256 } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'A right for an address with the ends of EigenLayer’s own',
  expected: 'flagged',
  why: 'Both ends agree with a known address and the middle does not: critical, with both addresses whole.',
  async run(scene) {
    const { world } = scene.rig;
    const genuine = world.core.strategyManager;
    const page = await scene.visit();
    const fakes = [4, 6].map(
      (kept) => `${genuine.slice(0, 2 + kept)}${'0'.repeat(40 - 2 * kept)}${genuine.slice(-kept)}`,
    );
    const right = (spender: string, amount = maxUint256) =>
      scene.requests.send(
        world.tokens.stLST,
        encode('function approve(address spender, uint256 amount)', spender.toLowerCase(), amount),
      );
    const shown = await showEach(scene, page, [...fakes.map((fake) => right(fake)), right(genuine, 5n)]);
    shown.slice(0, 2).forEach((one, index) => {
      expect(one.mark).toBe('critical');
      expect(one.findings).toContain('critical: An address imitates one that you know');
      const text = one.text.replace(/\s/g, '').toLowerCase();
      expect(text).toContain(genuine.toLowerCase());
      expect(text).toContain(fakes[index]?.toLowerCase());
    });
    expect(shown[2]?.findings.join()).not.toContain('imitates');
    return 'flagged';
  },
});
