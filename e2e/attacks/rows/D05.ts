import { maxUint256 } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';
import { typedData } from '../typedData';

export default defineAttack({
  title: 'A genuine name in the domain, for another contract, another chain or none',
  expected: 'flagged',
  why: 'The contract decides, the name is the page’s own text; a known name elsewhere is critical, another chain a danger.',
  async run(scene) {
    const page = await scene.visit();
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const sign = typedData(world, staker.address);
    const at = (domain: object) =>
      sign.permit(world.tokens.stLST, attacker.address, maxUint256, 9_999_999_999n, domain);
    const vote = (domain: Record<string, unknown>) =>
      sign.sign({
        domain,
        types: { Vote: [{ name: 'choice', type: 'string' }] },
        primaryType: 'Vote',
        message: { choice: 'yes' },
      });
    const [elsewhere, single, mainnet, absent, text, hex, none, login] = await showEach(scene, page, [
      // The names of real contracts, for one of the attacker's.
      vote({ ...sign.domainOf(attacker.address, 'EigenLayer') }),
      vote({ ...sign.domainOf(attacker.address, 'Permit2') }),
      at({ chainId: 1 }),
      at({ chainId: undefined }),
      at({ chainId: '31337' }),
      at({ chainId: '0x1' }),
      at({ verifyingContract: undefined }),
      vote({ name: 'Staked LST', version: '1', chainId: 31337, verifyingContract: attacker.address }),
    ]);
    for (const one of [elsewhere, single]) {
      expect(one?.mark).toBe('critical');
      expect(one?.text.replaceAll(' ', '')).toContain(attacker.address);
    }
    for (const one of [mainnet, hex]) expect(one?.findings.join()).toMatch(/danger: .*chain/i);
    expect(absent?.findings.join()).toMatch(/warning: .*chain/i);
    expect(text?.mark).toBe('critical');
    // Whose tokens it would move is not said by the name.
    expect(none?.act).not.toMatch(/stLST/);
    expect(['danger', 'critical', 'unknown']).toContain(none?.mark);
    expect(login?.mark).not.toBe('none');
    return 'flagged';
  },
});
