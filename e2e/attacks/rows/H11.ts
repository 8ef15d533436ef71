import { parseEther } from 'viem';
import { expect } from 'vitest';
import { eigenPodAbi, eigenPodManagerAbi } from '../../../test/chain/abis';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'A pod of validators: who may prove, exits, merges, tokens for a stranger',
  expected: 'flagged',
  why: 'A pod is known by what EigenLayer says of it; powers and tokens for somebody else are critical.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, attacker } = world.accounts;
    const { eigenPodManager } = world.core;
    await world.send(staker.address, eigenPodManager, { abi: eigenPodManagerAbi, functionName: 'createPod', args: [] });
    const pod = await world.client.readContract({
      ...{ address: eigenPodManager, abi: eigenPodManagerAbi, functionName: 'getPod', args: [staker.address] },
    });
    await world.send(staker.address, pod, {
      ...{ abi: eigenPodAbi, functionName: 'setBeaconBalance', args: [parseEther('32')] },
    });
    const page = await scene.visit();
    const key = `0x${'ab'.repeat(48)}`;
    const other = `0x${'cd'.repeat(48)}`;
    const shown = await showEach(
      scene,
      page,
      [
        encode('function setProofSubmitter(address newProofSubmitter)', attacker.address),
        encode(
          'function recoverTokens(address[] tokenList, uint256[] amountsToWithdraw, address recipient)',
          ...[[world.tokens.stLST], [5n], attacker.address],
        ),
        encode('function requestConsolidation((bytes srcPubkey, bytes targetPubkey)[] requests)', [
          { srcPubkey: key, targetPubkey: other },
        ]),
        encode('function requestWithdrawal((bytes pubkey, uint64 amountGwei)[] requests)', [
          { pubkey: key, amountGwei: 0n },
        ]),
      ].map((data) => scene.requests.send(pod, data)),
    );
    const [submitter, recovered, merged, left] = shown;
    expect(submitter?.findings.join()).toMatch(/(?:critical|danger): Somebody else could end your validators/);
    expect(recovered?.findings).toContain('critical: Tokens would be sent to somebody else');
    for (const one of [merged, left]) {
      expect(one?.findings.join()).toMatch(/danger: Validators would (?:be merged|stop)/);
    }
    return 'flagged';
  },
});
