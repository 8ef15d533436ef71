import { encodeAbiParameters, keccak256, parseAbiParameters } from 'viem';
import { expect } from 'vitest';
import { rewardsCoordinatorAbi, tokenAbi } from '../../../test/chain/abis';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

const struct =
  '(uint32 rootIndex, uint32 earnerIndex, bytes proof, (address earner, bytes32 root) leaf, uint32[] tokenIndices, bytes[] tokenProofs, (address token, uint256 cumulativeEarnings)[] tokens)';

export default defineAttack({
  title: 'Rewards that are claimed for somebody else’s address',
  expected: 'flagged',
  why: 'A recipient that is not the user is critical, in a batch too, with the exact amount of what would be paid.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, attacker, deployer, neighbour } = world.accounts;
    const to = world.core.rewardsCoordinator;
    const tokens = [{ token: world.tokens.stLST, cumulativeEarnings: 3n * 10n ** 18n }];
    const root = keccak256(
      encodeAbiParameters(parseAbiParameters('address, (address token, uint256 cumulativeEarnings)[]'), [
        staker.address,
        tokens,
      ]),
    );
    await world.send(deployer.address, to, { abi: rewardsCoordinatorAbi, functionName: 'submitRoot', args: [root, 1] });
    await world.send(deployer.address, world.tokens.stLST, {
      ...{ abi: tokenAbi, functionName: 'mint', args: [to, 10n ** 20n] },
    });
    const claim = (earner: string) => ({
      ...{ rootIndex: 0, earnerIndex: 0, proof: '0x', leaf: { earner, root: `0x${'0'.repeat(64)}` } },
      ...{ tokenIndices: [0], tokenProofs: ['0x'], tokens },
    });
    const page = await scene.visit();
    const single = `function processClaim(${struct} claim, address recipient)` as const;
    const several = `function processClaims(${struct}[] claims, address recipient)` as const;
    const [foreign, batch, mixed, own] = await showEach(scene, page, [
      scene.requests.send(to, encode(single, claim(staker.address), attacker.address)),
      scene.requests.send(to, encode(several, [claim(staker.address)], attacker.address)),
      // One of them is another earner’s.
      scene.requests.send(to, encode(several, [claim(staker.address), claim(neighbour.address)], attacker.address)),
      scene.requests.send(to, encode(single, claim(staker.address), staker.address)),
    ]);
    for (const one of [foreign, batch, mixed]) {
      expect(one?.mark).toBe('critical');
      expect(one?.findings.join()).toMatch(/critical: (?:Your rewards|Rewards) would be paid to somebody else/);
    }
    for (const one of [foreign, batch]) expect(one?.text).toContain('3.0000 stLST');
    expect(own?.findings.join()).not.toContain('critical');
    expect(own?.text).toContain('3.0000 stLST');
    return 'flagged';
  },
});
