import { encodeFunctionData, parseEther, zeroAddress, zeroHash } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { typedDataOf } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { createWords } from '@/lib/format/createWords';
import { review } from '@/lib/pipeline';
import { toRequest } from '@/lib/request/toRequest';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Address } from '@/lib/types';
import { delegationManagerAbi, tokenAbi } from '../abis';
import { artefact } from '../artefact';
import { deploy } from '../deploy';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';

const STAKE = parseEther('10');

let anvil: Anvil;
let world: World;
let safe: Address;
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: 40 });
  const { deployer, staker } = world.accounts;
  safe = await deploy(world.client, deployer.address, 'TestSafe', [staker.address]);
  await world.send(deployer.address, world.tokens.stLST, { abi: tokenAbi, functionName: 'mint', args: [safe, STAKE] });
  await world.actAs(safe, async () => {
    await world.approve(safe, world.tokens.stLST);
    await world.deposit(safe, world.strategies.stLST, world.tokens.stLST, STAKE);
  });
});
afterAll(() => anvil?.stop());

it('what a Safe’s owner signs is judged by the Safe’s own stake', async () => {
  const me = world.accounts.staker.address;
  const { chainId } = world.deployment;
  const typedData = typedDataOf({
    ...{ contract: safe, chainId, structs: structs.safeTx },
    message: {
      to: world.core.delegationManager,
      data: encodeFunctionData({
        ...{ abi: delegationManagerAbi, functionName: 'delegateTo' },
        args: [world.operators.a, { signature: '0x', expiry: 0n }, zeroHash],
      }),
      ...{ value: '0', operation: 0, safeTxGas: 0, baseGas: 0, gasPrice: 0, nonce: 0 },
      ...{ gasToken: zeroAddress, refundReceiver: zeroAddress },
    },
  });
  const request = toRequest(
    { method: 'eth_signTypedData_v4', params: [me, JSON.stringify(typedData)] },
    { id: 'r1', origin: 'https://app.example', topOrigin: 'https://app.example', chainId, account: me },
  );
  const told = await review(request, {
    catalogue: createCatalogue({ deployments: [world.deployment], labels: {} }),
    ...{ thresholds: defaultThresholds, words: createWords('en'), now: Date.now() },
    rpc: createRpc({ url: world.url, traits: { startsAtHead: true } }),
  });

  expect(told.rpc.requests).toBe(1);
  expect(told.simulation).toMatchObject({ status: 'success', worstOf: 'signature' });
  expect(told.request.subjects).toEqual([me, safe]);
  expect(told.exposure.after?.positions.filter(({ kind }) => kind === 'restaked')).toEqual([]);
  const share = told.verdict.outcomes.find(({ rule }) => rule === 'operator-slashable-share');
  expect(share?.state).toBe('found');
  expect(told.headline.worst).toContain('10.0000');

  const signature = await privateKeyToAccount(world.accounts.staker.privateKey).signTypedData(typedData as never);
  await world.send(world.accounts.attacker.address, safe, {
    ...{ abi: artefact('TestSafe').abi, functionName: 'execTransaction' },
    args: [
      ...[world.core.delegationManager, 0n, typedData.message.data, 0, 0n, 0n, 0n, zeroAddress, zeroAddress],
      signature,
    ],
  });
  const [[held = 0n]] = await world.client.readContract({
    ...{ address: world.core.delegationManager, abi: delegationManagerAbi, functionName: 'getWithdrawableShares' },
    args: [safe, [world.strategies.stLST]],
  });
  const stake = told.subjects?.[0]?.after?.exposure.positions.find(({ kind }) => kind === 'restaked');
  expect(stake).toMatchObject({ operator: world.operators.a, withdrawableShares: held, amount: held });
  // 0.4 and 0.25 of the 0.9 that the operator has left.
  expect(stake?.slashable?.now).toBe((held * 40n + 89n) / 90n + (held * 25n + 89n) / 90n);
});
