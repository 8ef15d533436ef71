import { concatHex, maxUint256, numberToHex, parseEther } from 'viem';
import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';
import { typedData } from '../typedData';

export default defineAttack({
  title: 'A fake airdrop: “claim” that takes, “login” that is a permit',
  expected: 'flagged',
  why: 'The simulation shows what leaves and that nothing comes back; what a function is called at an unknown contract is not believed.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const thief = `0x${'c1'.repeat(20)}` as const;
    // Whoever calls it loses 7 stLST that it was allowed to take: transferFrom(caller, this, 7e18).
    await world.client.setCode({
      address: thief,
      bytecode: concatHex([
        ...(['0x6323b872dd60e01b600052', '0x33600452', '0x30602452'] as const),
        ...(['0x7f', numberToHex(7n * 10n ** 18n, { size: 32 }), '0x604452'] as const),
        ...(['0x60206000606460006000', '0x73', world.tokens.stLST, '0x5af100'] as const),
      ]),
    });
    await world.approve(staker.address, world.tokens.stLST, maxUint256, thief);
    const page = await scene.visit();
    const claim = encode('function claim()');
    const send = (value: bigint) => {
      const { method, params } = scene.requests.send(thief, claim);
      return { method, params: [{ ...params[0], value: numberToHex(value) }] };
    };
    const { permit } = typedData(world, staker.address);
    const [taken, paid, login] = await showEach(scene, page, [
      scene.requests.send(thief, claim),
      send(parseEther('2')),
      permit(world.tokens.stLST, attacker.address, maxUint256, 9_999_999_999n, { name: 'Sign in to claim EIGEN' }),
    ]);
    for (const one of [taken, paid]) {
      expect([one?.act, one?.mark]).toEqual([one?.act, 'danger']);
      expect(one?.act).not.toMatch(/\bclaim\b/i);
      expect(one?.findings).toContain('danger: Nothing comes back for it');
      expect(one?.worst).toContain('7.0000 stLST');
    }
    expect(paid?.text).toContain('2.0000 ETH');
    expect(login?.mark).toBe('critical');
    expect(login?.act).not.toMatch(/sign in|claim/i);
    return 'flagged';
  },
});
