import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allocationManagerAbi, delegationManagerAbi } from '../../test/chain/abis';
import { createSend } from '../../test/chain/createSend';
import { delaysOf, deployEigenLayer, type EigenLayer } from '../../test/chain/deployEigenLayer';
import { people } from '../../test/chain/people';
import { setUpToken } from '../../test/chain/setUpToken';
import { type Anvil, startAnvil } from '../../test/chain/startAnvil';
import { setUpOperators } from './setUpOperators';
import { startFork } from './startFork';

describe('the demo on a fork', () => {
  let anvil: Anvil;
  beforeAll(async () => {
    anvil = await startAnvil();
  });
  afterAll(() => anvil?.stop());

  it('gives contracts that are already there two operators, one slashed and without notice', async () => {
    const { client } = anvil;
    const core: EigenLayer = await deployEigenLayer(client, people.deployer.address, delaysOf(900));
    const { strategy } = await setUpToken(client, createSend(client), core.strategyFactory, 'Staked LST', 'stLST');
    const { operators, names } = await setUpOperators(client, core, strategy);

    const ask = { address: core.allocationManager, abi: allocationManagerAbi } as const;
    const magnitudes = await Promise.all(
      [operators.a, operators.b].map((operator) =>
        client.readContract({ ...ask, functionName: 'getMaxMagnitude', args: [operator, strategy] }),
      ),
    );
    expect(magnitudes).toEqual([9n * 10n ** 17n, 10n ** 18n]);
    const [isSet, notice] = await client.readContract({
      ...ask,
      functionName: 'getAllocationDelay',
      args: [operators.a],
    });
    expect([isSet, notice]).toEqual([true, 0]);
    const sets = await client.readContract({ ...ask, functionName: 'getAllocatedSets', args: [operators.a] });
    expect(sets).toHaveLength(2);
    for (const operator of [operators.a, operators.b]) {
      const known = await client.readContract({
        address: core.delegationManager,
        abi: delegationManagerAbi,
        functionName: 'isOperator',
        args: [operator],
      });
      expect(known).toBe(true);
    }
    for (const { avs } of sets) expect(names[avs as keyof typeof names]).toMatch(/Meridian|Tidewater/);
  });

  it('brings the stand-in along where the network has no EigenLayer', async () => {
    const world = await startFork(anvil.url);
    try {
      expect(world.deployment).toMatchObject({ chainId: 31337, contracts: { eigenlayer: expect.anything() } });
      expect(world.rpcUrl).not.toBe(anvil.url);
    } finally {
      await world.stop();
    }
  });
});
