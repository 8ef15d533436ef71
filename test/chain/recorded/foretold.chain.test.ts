import { type Abi, encodeFunctionData } from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Observed } from '@/lib/exposure/observe';
import type { Address, Position } from '@/lib/types';
import { artefact } from '../artefact';
import { deployWorld, type World } from '../deployWorld';
import { createPredictor } from '../prediction/createPredictor';
import { type Anvil, startAnvil } from '../startAnvil';
import { createRoles, type Roles } from './createRoles';
import { type RecordedState, type RecordedStep, recorded } from './recorded';

const abis: Record<string, Abi> = {
  strategyManager: artefact('StrategyManager').abi,
  delegationManager: artefact('DelegationManager').abi,
  eigenPodManager: artefact('EigenPodManager').abi,
  stLST: artefact('TestToken').abi,
};

let anvil: Anvil;
let world: World;
let roles: Roles;
/** Allowances to the StrategyManager as approvals have changed them. */
const allowances: Record<string, bigint> = { stLST: 0n, rLST: 0n };
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: recorded.withdrawalDelay });
  roles = createRoles(world);
  await world.mine((recorded.steps[0]?.head ?? 0) - Number(await world.client.getBlockNumber()));
});
afterAll(() => anvil?.stop());

for (const step of recorded.steps) {
  it(`${step.name}: foretold as EigenLayer’s own contracts did it`, async () => {
    if (step.mineBefore > 0) await world.mine(step.mineBefore);
    const staker = world.accounts.staker.address;
    const call = callOf(step);
    const told = await createPredictor(world)(staker, [{ ...call, value: 0n }]);
    expect(told.simulation.block).toBe(BigInt(step.head + 1));
    if (step.error) {
      const { name, args, data } = step.error;
      expect(told.simulation).toMatchObject({ status: 'reverted', reason: { name, args, data } });
      return;
    }
    expect(stateOf(told)).toEqual(step.after);
    await world.sendData(staker, call);
  });
}

const callOf = ({ to, call, args }: RecordedStep) => ({
  to: roles.fill(to) as Address,
  data: encodeFunctionData({
    ...{ abi: abis[to] as Abi, functionName: call },
    args: roles.fill(args) as readonly unknown[],
  }),
});

/** What was foretold, in the form of the recording. */
function stateOf({ exposure, facts, simulation }: Observed): RecordedState {
  const positions = exposure.after?.positions ?? [];
  const restaked = positions.filter(({ kind }) => kind === 'restaked');
  const waiting = positions.filter(({ kind }) => kind === 'queued-withdrawal');
  const roots = [...new Set(waiting.map(({ withdrawalRoot }) => withdrawalRoot))];
  const queued = roots.map((root) => waiting.filter(({ withdrawalRoot }) => withdrawalRoot === root));
  for (const { asset, after } of simulation.approvals) allowances[asset.symbol] = after;
  const balanceOf = (token: Address) =>
    positions.find(({ kind, asset }) => kind === 'token' && asset.address === token)?.amount ?? 0n;
  return roles.name({
    delegatedTo: facts.after?.delegatedTo ?? 'none',
    positions: restaked.map((position) => ({
      ...{ strategy: position.strategy, depositShares: position.depositShares },
      ...{ withdrawable: position.withdrawableShares, underlying: position.amount },
      scaling: position.depositScalingFactor,
    })),
    allocations: restaked.flatMap(allocationsOf),
    queued: queued.map((parts) => ({
      ...parts[0]?.withdrawal,
      shares: parts.map(({ shares }) => shares),
    })),
    tokens: Object.fromEntries(
      Object.entries(world.tokens).map(([symbol, token]) => [
        symbol,
        { balance: balanceOf(token), allowanceToStrategyManager: allowances[symbol] },
      ]),
    ),
  }) as RecordedState;
}

const allocationsOf = ({ strategy, operatorSets = [] }: Position) =>
  operatorSets.map(({ avs, id, magnitude, pendingDiff, effectBlock = 0n, maxMagnitude }) => ({
    set: Object.entries(world.sets).find(([, set]) => set.avs === avs && set.id === id)?.[0],
    strategy,
    ...{ currentMagnitude: magnitude, pendingDiff, effectBlock: Number(effectBlock), maxMagnitude },
  }));
