import {
  type Abi,
  decodeErrorResult,
  decodeEventLog,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  keccak256,
  parseAbiParameters,
  type TransactionReceipt,
} from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Address, Withdrawal } from '@/lib/types';
import { artefact } from '../artefact';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';
import { createRoles, type Roles } from './createRoles';
import { readState } from './readState';
import { type RecordedStep, recorded } from './recorded';

const abis: Record<string, Abi> = {
  strategyManager: artefact('StrategyManager').abi,
  delegationManager: artefact('DelegationManager').abi,
  eigenPodManager: artefact('EigenPodManager').abi,
  stLST: artefact('TestToken').abi,
  stLSTStrategy: artefact('StrategyBase').abi,
};
const withdrawalTuple = parseAbiParameters([
  'Withdrawal withdrawal',
  'struct Withdrawal { address staker; address delegatedTo; address withdrawer; uint256 nonce; uint32 startBlock; address[] strategies; uint256[] scaledShares; }',
]);
const rootOf = (withdrawal: Withdrawal) => keccak256(encodeAbiParameters(withdrawalTuple, [withdrawal]));

let anvil: Anvil;
let world: World;
let roles: Roles;
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: recorded.withdrawalDelay });
  roles = createRoles(world);
  const first = recorded.steps[0]?.head ?? 0;
  await world.mine(first - Number(await world.client.getBlockNumber()));
});
afterAll(() => anvil?.stop());

it('starts from the recorded state', async () => {
  expect(await readState(world, roles, world.accounts.staker.address)).toEqual(recorded.start);
});

for (const [index, step] of recorded.steps.entries()) {
  it(`${step.name}: state, logs and error as recorded`, async () => {
    const staker = world.accounts.staker.address;
    if (step.mineBefore > 0) await world.mine(step.mineBefore);
    expect(Number(await world.client.getBlockNumber())).toBe(step.head);

    const call = callOf(step);
    if (step.error) {
      const data = await revertDataOf(staker, call);
      expect(data).toBe(step.error.data);
      const decoded = decodeErrorResult({ abi: abis[step.to] as Abi, data });
      expect({ name: decoded.errorName, args: decoded.args ?? [] }).toEqual({
        name: step.error.name,
        args: step.error.args,
      });
      expect(await readState(world, roles, staker)).toEqual(stateBefore(index));
      return;
    }
    const receipt = await world.sendData(staker, call);
    const state = await readState(world, roles, staker);
    const logs = namedLogs(receipt);
    expect(state).toEqual(step.after);
    expect(logs).toEqual(step.logs);
  });
}

it('leaves the staker with a pod', async () => {
  const { eigenPodManager } = world.core;
  const args = [world.accounts.staker.address];
  const pod = await world.client.readContract({
    address: eigenPodManager,
    abi: abis.eigenPodManager as Abi,
    functionName: 'ownerToPod',
    args,
  });
  expect(await world.client.getCode({ address: pod as Address })).toMatch(/^0x60/);
});

const stateBefore = (index: number) =>
  recorded.steps.slice(0, index).reduce((state, { after }) => after ?? state, recorded.start);

function callOf(step: RecordedStep): { to: Address; data: Hex } {
  const args = roles.fill(step.args) as readonly unknown[];
  return {
    to: roles.fill(step.to) as Address,
    data: encodeFunctionData({ abi: abis[step.to] as Abi, functionName: step.call, args }),
  };
}

async function revertDataOf(from: Address, { to, data }: { to: Address; data: Hex }): Promise<Hex> {
  const answer = await fetch(anvil.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_call', params: [{ from, to, data }, 'latest'] }),
  });
  return (await answer.json()).error.data;
}

/** Logs by role; a withdrawal's root must be the hash of the withdrawal that came with it. */
function namedLogs({ logs }: TransactionReceipt) {
  return logs.map(({ address, topics, data }) => {
    const contract = roles.name(address) as string;
    const { eventName, args } = decodeEventLog({ abi: abis[contract] as Abi, topics, data });
    const { withdrawalRoot, withdrawal } = args as { withdrawalRoot?: Hex; withdrawal?: Withdrawal };
    if (withdrawal && withdrawalRoot === rootOf(withdrawal)) roles.learn(withdrawalRoot, `root${withdrawal.nonce}`);
    if (eventName === 'PodDeployed') roles.learn((args as unknown as { eigenPod: Address }).eigenPod, 'pod');
    return { contract, event: eventName, args: roles.name(args) };
  });
}
