import { zeroHash } from 'viem';
import { expect } from 'vitest';
import { delegationManagerAbi } from '../../../test/chain/abis';
import { defineAttack } from '../defineAttack';
import { encode } from '../encode';
import { showEach } from '../showEach';

export default defineAttack({
  title: 'Delegation to nobody, to a new and empty operator, to one that can refuse',
  expected: 'flagged',
  why: 'The chain says who is an operator; what it calls itself is never shown as a name. That all stake is delegated is always said.',
  async run(scene) {
    const { world } = scene.rig;
    const { staker, attacker, neighbour, slasher } = world.accounts;
    await world.approve(staker.address, world.tokens.stLST);
    await world.deposit(staker.address, world.strategies.stLST, world.tokens.stLST, 10n ** 19n);
    // It calls itself like a genuine one.
    await world.send(neighbour.address, world.core.delegationManager, {
      ...{ abi: delegationManagerAbi, functionName: 'registerAsOperator' },
      args: [slasher.address, 1, 'data:,{"name":"Northwind Staking"}'],
    });
    const page = await scene.visit();
    const args = [{ signature: '0x', expiry: 0n }, zeroHash];
    const to = (name: 'delegateTo' | 'redelegate', operator: string) =>
      scene.requests.send(
        world.core.delegationManager,
        encode(
          `function ${name}(address operator, (bytes signature, uint256 expiry) approval, bytes32 salt)`,
          ...[operator, ...args],
        ),
      );
    const [nobody, fresh, genuine] = await showEach(scene, page, [
      to('delegateTo', attacker.address),
      to('delegateTo', neighbour.address),
      to('delegateTo', world.operators.b),
    ]);
    expect(nobody?.mark).toBe('danger');
    expect(nobody?.findings).toContain('danger: This is not an operator');
    expect(fresh?.act).toContain(`${neighbour.address.slice(0, 6)}…${neighbour.address.slice(-4)}`);
    expect(fresh?.text).not.toContain('Northwind');
    expect(fresh?.findings).toEqual(expect.arrayContaining(['info: A second party can turn you away']));
    expect(fresh?.findings.join()).toContain('Nobody has stake with this operator');
    expect(genuine?.act).toContain('Harbour Nodes');
    for (const one of [fresh, genuine]) expect(one?.findings).toContain('info: This covers all you restake');
    await world.delegate(staker.address, world.operators.b);
    const [moved] = await showEach(scene, page, [to('redelegate', attacker.address)]);
    expect(moved?.findings).toContain('danger: This is not an operator');
    return 'flagged';
  },
});
