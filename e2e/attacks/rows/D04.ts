import { expect } from 'vitest';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';
import { PERMIT2, typedData } from '../typedData';

export default defineAttack({
  title: 'Permit2: one token, a batch of many, a transfer, a batch with a witness',
  expected: 'flagged',
  why: 'Every token of the signature is an action of its own, shown and judged; none is folded away.',
  async run(scene) {
    const page = await scene.visit();
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    await scene.rig.settings.setUp({
      ...world.deployment,
      rpcUrl: scene.rig.rpc.url,
      contracts: { ...world.deployment.contracts, permit2: { permit2: PERMIT2 } },
    });
    const sign = typedData(world, staker.address);
    // Four that nobody knows, and two that hold stake, the worst one last.
    const strangers = [1, 2, 3, 4].map((digit) => `0x${String(digit).repeat(40)}` as const);
    const tokens = [...strangers, world.tokens.rLST, world.tokens.stLST];
    const [single, batch, transfer, transfers, witness] = await showEach(scene, page, [
      sign.permit2Single(world.tokens.stLST, attacker.address),
      sign.permit2Batch(tokens, attacker.address),
      sign.permit2Transfer([world.tokens.stLST], attacker.address, { batch: false }),
      sign.permit2Transfer(tokens, attacker.address, { batch: true }),
      sign.permit2Transfer(tokens, attacker.address, { batch: true, witness: true }),
    ]);
    for (const one of [single, batch, transfer, transfers, witness]) {
      expect([one?.body, one?.mark]).toEqual([one?.body, 'critical']);
      expect(one?.friction).toBe('type');
    }
    for (const one of [batch, transfers, witness]) {
      // One finding for each token.
      expect(one?.findings.filter((finding) => /permit|signature|right/i.test(finding)).length).toBeGreaterThanOrEqual(
        6,
      );
      for (const symbol of ['stLST', 'rLST']) expect(one?.text).toContain(symbol);
      for (const stranger of strangers) expect(one?.text.replaceAll(' ', '').toLowerCase()).toContain(stranger);
    }
    return 'flagged';
  },
});
