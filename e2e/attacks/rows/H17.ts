import { maxUint256 } from 'viem';
import { expect } from 'vitest';
import { deploy } from '../../../test/chain/deploy';
import { defineAttack } from '../defineAttack';
import { showEach } from '../showEach';
import { typedData } from '../typedData';

const symbols = ['weETH', 'ezETH', 'rsETH', 'pufETH', 'stETH', 'wstETH'];

export default defineAttack({
  title: 'Permits of liquid restaking tokens, good for years',
  expected: 'flagged',
  why: 'Critical for each; until when it can be used, that it can be used later, and by whom, is said.',
  async run(scene) {
    const { world, settings, rpc } = scene.rig;
    const { staker, attacker, deployer } = world.accounts;
    const addresses: `0x${string}`[] = [];
    for (const symbol of symbols)
      addresses.push(await deploy(world.client, deployer.address, 'TestToken', [symbol, symbol]));
    await settings.setUp({
      ...{ ...world.deployment, rpcUrl: rpc.url },
      tokens: addresses.map((address, index) => ({ address, symbol: symbols[index] ?? '', decimals: 18, kind: 'lrt' })),
    });
    const page = await scene.visit();
    const { permit } = typedData(world, staker.address);
    const shown = await showEach(scene, page, [
      ...addresses.map((token) => permit(token, attacker.address, maxUint256, 2_200_000_000n)),
      // A contract that nobody knows, and an exact amount, are no better when it lasts.
      ...addresses.slice(0, 2).map((token) => permit(token, world.slashers.plain, 10n ** 18n, 2_200_000_000n)),
    ]);
    shown.forEach((one, index) => {
      expect([one.act, one.mark]).toEqual([one.act, 'critical']);
      expect(one.text).toContain(symbols[index % symbols.length]);
      expect(one.text).toContain('2039');
      expect(one.text).toMatch(/later/);
    });
    return 'flagged';
  },
});
