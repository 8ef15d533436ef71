import { expect } from 'vitest';
import { delegationManagerAbi } from '../../../test/chain/abis';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

const complete =
  'function completeQueuedWithdrawal((address staker, address delegatedTo, address withdrawer, uint256 nonce, uint32 startBlock, address[] strategies, uint256[] scaledShares) withdrawal, address[] tokens, bool receiveAsTokens)' as const;

export default defineAttack({
  title: 'A withdrawal that is completed as shares, with the wrong token, too early',
  expected: 'flagged',
  why: 'Each is said in plain words, and what would fail is simulated and said to fail.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker } = world.accounts;
    const { stLST, rLST } = world.tokens;
    await world.approve(staker.address, stLST);
    await world.deposit(staker.address, world.strategies.stLST, stLST, 10n ** 19n);
    await world.queue(staker.address, [world.strategies.stLST], [10n ** 19n]);
    const [[withdrawal]] = await world.client.readContract({
      ...{ address: world.core.delegationManager, abi: delegationManagerAbi, functionName: 'getQueuedWithdrawals' },
      args: [staker.address],
    });
    const to = (tokens: readonly string[], asTokens: boolean) =>
      scene.requests.send(world.core.delegationManager, encode(complete, withdrawal, tokens, asTokens));
    const page = await scene.visit();
    const [early] = await showEach(scene, page, [to([stLST], true)]);
    expect(early?.findings.join()).toContain('warning: You cannot complete it yet');
    await world.mine(world.delays.withdrawal + 1);
    const [paid, shares, wrong] = await showEach(scene, page, [
      to([stLST], true),
      to([stLST], false),
      to([rLST], true),
    ]);
    expect(paid?.text).toContain('10.0000 stLST');
    expect(paid?.findings.join()).not.toMatch(/warning|danger|critical/);
    expect(shares?.findings).toContain('info: It is restaked, not paid out');
    expect(wrong?.findings).toContain('warning: It names the wrong token');
    return 'flagged';
  },
});
