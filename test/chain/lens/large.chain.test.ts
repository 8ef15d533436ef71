import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Address } from '@/lib/types';
import { allocationManagerAbi, delegationManagerAbi } from '../abis';
import { deployWorld, type World } from '../deployWorld';
import { barePositions } from '../prediction/barePositions';
import { createPredictor } from '../prediction/createPredictor';
import { readPositions } from '../prediction/readPositions';
import { type Anvil, startAnvil } from '../startAnvil';

const DELAY = 40;
const WAD = 10n ** 18n;

let anvil: Anvil;
let world: World;
let me: Address;
/** Operator B has allocated both strategies to twelve sets; the staker has two withdrawals waiting. */
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: DELAY });
  me = world.accounts.staker.address;
  const { strategies, tokens, operators } = world;
  for (const symbol of ['stLST', 'rLST'] as const) {
    await world.approve(me, tokens[symbol]);
    await world.deposit(me, strategies[symbol], tokens[symbol], 900n * WAD);
  }
  await world.delegate(me, operators.b);
  await addSets(100, 12);
  await world.mine(DELAY * 2);
  await queueOften(2);
});
afterAll(() => anvil?.stop());

const both = () => [world.strategies.stLST, world.strategies.rLST];

async function addSets(first: number, count: number): Promise<void> {
  const { operators, core } = world;
  const { avs } = world.sets.redistributing;
  const ids = Array.from({ length: count }, (_, index) => first + index);
  await world.send(avs, core.allocationManager, {
    ...{ abi: allocationManagerAbi, functionName: 'createOperatorSets' },
    args: [avs, ids.map((operatorSetId) => ({ operatorSetId, strategies: both(), slasher: world.slashers.plain }))],
  });
  await world.send(operators.b, core.allocationManager, {
    ...{ abi: allocationManagerAbi, functionName: 'registerForOperatorSets' },
    args: [operators.b, { avs, operatorSetIds: ids, data: '0x' }],
  });
  const newMagnitudes = [WAD / 1_000n, WAD / 2_000n];
  await world.send(operators.b, core.allocationManager, {
    ...{ abi: allocationManagerAbi, functionName: 'modifyAllocations' },
    args: [operators.b, ids.map((id) => ({ operatorSet: { avs, id }, strategies: both(), newMagnitudes }))],
  });
}

async function queueOften(times: number): Promise<void> {
  const params = { strategies: both(), depositShares: [WAD, WAD], __deprecated_withdrawer: me };
  await world.send(me, world.core.delegationManager, {
    ...{ abi: delegationManagerAbi, functionName: 'queueWithdrawals' },
    args: [Array.from({ length: times }, () => params)],
  });
}

const look = async () => {
  const { exposure } = await createPredictor(world)(me, []);
  if (!exposure.before) throw new Error('Nothing was read');
  return exposure.before;
};

it('reads many sets and withdrawals whole', async () => {
  const seen = await look();
  await world.mine(1);
  expect(seen.unread).toEqual([]);
  expect(seen.positions.map(({ operatorSets }) => operatorSets?.length).slice(0, 6)).toEqual(Array(6).fill(12));
  expect(barePositions(seen)).toEqual(await readPositions(world, me));
});

it('says that there are more withdrawals than it read', async () => {
  for (let round = 0; round < 7; round += 1) await queueOften(10);
  const seen = await look();
  expect(seen.unread).toEqual([{ protocol: 'eigenlayer', reason: 'withdrawal-queue' }]);
  const roots = new Set(seen.positions.flatMap(({ withdrawalRoot }) => withdrawalRoot ?? []));
  expect(roots.size).toBe(64);
});

it('says nothing of what can be slashed where there are more sets than it reads', async () => {
  for (const first of [200, 220, 240, 260, 280]) await addSets(first, 11);
  const seen = await look();
  expect(seen.unread.map(({ reason }) => reason)).toContain('operator-sets');
  const [position] = seen.positions.filter(({ kind }) => kind === 'restaked');
  expect(position).toMatchObject({ operator: world.operators.b, amount: 828n * WAD });
  expect(position).not.toHaveProperty('operatorSets');
  expect(position).not.toHaveProperty('slashable');
});
