import { zeroHash } from 'viem';
import { expect } from 'vitest';
import { allocationManagerAbi } from '../../../test/chain/abis';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'An operator that can slash and is paid what it slashes',
  expected: 'flagged',
  why: 'Slasher and recipient are read from the chain: one party with the operator is critical, a key that is paid a danger.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, neighbour } = world.accounts;
    const thief = neighbour.address;
    const { allocationManager, delegationManager } = world.core;
    const set = { avs: thief, id: 7 };
    const strategy = world.strategies.stLST;
    await world.becomeOperator(thief, 1);
    await world.send(thief, allocationManager, {
      ...{ abi: allocationManagerAbi, functionName: 'updateAVSMetadataURI', args: [thief, 'data:,'] },
    });
    await world.send(thief, allocationManager, {
      ...{ abi: allocationManagerAbi, functionName: 'createRedistributingOperatorSets' },
      args: [thief, [{ operatorSetId: set.id, strategies: [strategy], slasher: thief }], [thief]],
    });
    await world.register(thief, set);
    await world.allocate(thief, set, strategy, 10n ** 18n / 2n);
    await world.mine(2);
    await world.approve(staker.address, world.tokens.stLST);
    await world.deposit(staker.address, strategy, world.tokens.stLST, 10n ** 19n);
    const page = await scene.visit();
    const to = (operator: string) =>
      scene.requests.send(
        delegationManager,
        encode(
          'function delegateTo(address operator, (bytes signature, uint256 expiry) approval, bytes32 salt)',
          ...[operator, { signature: '0x', expiry: 0n }, zeroHash],
        ),
      );
    const [self, key] = await showEach(scene, page, [to(thief), to(world.operators.a)]);
    expect(self?.mark).toBe('critical');
    expect(self?.findings).toContain('critical: The operator can slash you and be paid for it');
    expect(self?.text).toContain('5.0000 stLST');
    expect(key?.mark).toBe('danger');
    expect(key?.findings.join()).toContain('danger: A key holder decides on it or gets paid');
    for (const one of [self, key]) expect(one?.how).toMatch(/notice|at once/);
    return 'flagged';
  },
});
