import { type AbiFunction, toFunctionSelector } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createPlan } from '@/lib/exposure/createPlan';
import type { Hints } from '@/lib/protocols/defineProtocol';
import { createRpc } from '@/lib/rpc/createRpc';
import { simulate } from '@/lib/simulate/simulate';
import type { Address, Snapshot } from '@/lib/types';
import { allocationManagerAbi, delegationManagerAbi, strategyAbi, strategyManagerAbi } from '../abis';
import { deployWorld, type World } from '../deployWorld';
import { barePositions } from '../prediction/barePositions';
import { readPositions } from '../prediction/readPositions';
import { type Anvil, startAnvil } from '../startAnvil';
import { createSurgery } from './createSurgery';
import { hostileCode } from './hostileCode';

const DELAY = 40;
const WAD = 10n ** 18n;

let anvil: Anvil;
let world: World;
let surgery: ReturnType<typeof createSurgery>;
let restart: () => Promise<void>;
let me: Address;
/** Two strategies, a withdrawal of both that waits, and operator A. */
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: DELAY });
  surgery = createSurgery(world.client);
  me = world.accounts.staker.address;
  const { strategies, tokens, operators } = world;
  for (const symbol of ['stLST', 'rLST'] as const) {
    await world.approve(me, tokens[symbol]);
    await world.deposit(me, strategies[symbol], tokens[symbol], 100n * WAD);
  }
  await world.delegate(me, operators.a);
  await world.queue(me, [strategies.stLST, strategies.rLST], [10n * WAD, 20n * WAD]);
  restart = await anvil.snapshot();
});
beforeEach(() => restart());
afterAll(() => anvil?.stop());

const noHints: Hints = { operators: [], strategies: [], tokens: [], allowances: [], parties: [] };

async function read(hints: Partial<Hints> = {}, deployment = world.deployment): Promise<Snapshot> {
  const { chainId } = deployment;
  const catalogue = createCatalogue({ deployments: [deployment], labels: {} });
  const plan = createPlan({ catalogue, chainId, account: me, hints: { ...noHints, ...hints } });
  // With a call, because reads get less gas then.
  const calls = [{ to: me, value: 0n, data: '0x' }] as const;
  const input = { chainId, account: me, calls, reads: plan.reads, protocols: [], now: Date.now() };
  const { before } = await simulate(input, createRpc({ url: anvil.url }));
  if (!before) throw new Error('Nothing was read');
  return plan.snapshot(before);
}

const reasons = ({ exposure }: Snapshot) => exposure.unread.map(({ reason }) => reason);
const amounts = ({ exposure }: Snapshot) => barePositions(exposure).map(({ kind, amount }) => [kind, amount]);
const selector = (abi: readonly object[], name: string) =>
  toFunctionSelector(abi.find((item) => (item as AbiFunction).name === name) as AbiFunction);

it('says what single view calls say', async () => {
  const seen = await read();
  await world.mine(1);
  expect(barePositions(seen.exposure)).toEqual(await readPositions(world, me));
  expect(seen.exposure.unread).toEqual([]);
});

it('reads paused contracts: looking is not forbidden', async () => {
  const before = await read();
  for (const [address, abi] of [
    [world.core.delegationManager, delegationManagerAbi],
    [world.core.strategyManager, strategyManagerAbi],
    [world.strategies.stLST, strategyAbi],
  ] as const)
    await world.send(world.accounts.deployer.address, address, {
      ...{ abi, functionName: 'pause' },
      args: [2n ** 256n - 1n],
    });
  const after = await read();
  expect(amounts(after)).toEqual(amounts(before));
  expect(reasons(after)).toEqual([]);
});

describe('a contract that lacks a function', () => {
  const manager = () => world.core.delegationManager;
  const allocations = () => world.core.allocationManager;

  it.each(['getSlasher', 'getRedistributionRecipient', 'isOperatorSlashable', 'getStrategyAllocations'])(
    'leaves what can be slashed unread, and nothing else: %s',
    async (name) => {
      const whole = await read();
      await surgery.remove(allocations(), selector(allocationManagerAbi, name));
      const seen = await read();
      expect(amounts(seen)).toEqual(amounts(whole));
      expect(reasons(seen)).toEqual(['operator-sets']);
      const lacking = seen.exposure.positions.filter(({ operatorSets }) => operatorSets === undefined);
      expect(lacking.length).toBeGreaterThan(0);
      for (const position of lacking) expect(position).toMatchObject({ operator: world.operators.a });
      for (const { slashable } of lacking) expect(slashable).toBeUndefined();
      expect(seen.facts.operators).toEqual(whole.facts.operators);
    },
  );

  it.each([
    ['isOperator', manager, delegationManagerAbi],
    ['getAllocationDelay', allocations, allocationManagerAbi],
    ['getEncumberedMagnitude', allocations, allocationManagerAbi],
  ] as const)('leaves the operator unread: %s', async (name, at, abi) => {
    const whole = await read();
    await surgery.remove(at(), selector(abi, name));
    const seen = await read();
    expect(amounts(seen)).toEqual(amounts(whole));
    expect(reasons(seen)).toEqual(['operator-sets']);
    expect(seen.facts).toMatchObject({ delegatedTo: world.operators.a, operators: [] });
  });

  it.each([
    ['getQueuedWithdrawal', ['withdrawal-queue'], ['restaked', 'restaked']],
    ['minWithdrawalDelayBlocks', ['withdrawal-delay', 'token-amounts'], ['restaked', 'restaked']],
    ['getDepositedShares', ['deposits'], ['queued-withdrawal', 'queued-withdrawal']],
    ['delegatedTo', ['deposits'], ['queued-withdrawal', 'queued-withdrawal']],
    ['depositScalingFactor', ['deposits'], ['queued-withdrawal', 'queued-withdrawal']],
  ])('leaves its part unread: %s', async (name, unread, kinds) => {
    await surgery.remove(manager(), selector(delegationManagerAbi, name));
    const seen = await read();
    expect(reasons(seen)).toEqual(unread);
    expect(barePositions(seen.exposure).map(({ kind }) => kind)).toEqual(kinds);
  });
});

/** Those that answer something are believed. */
const harm = Object.entries(hostileCode).filter(([name]) => name !== 'liar' && name !== 'fat');

describe('a token that does harm', () => {
  it.each(harm)('costs its own positions only: %s', async (_, code) => {
    const whole = await read();
    await surgery.setCode(world.tokens.rLST, code);
    const seen = await read();
    const others = barePositions(whole.exposure).filter(({ strategy }) => strategy === world.strategies.stLST);
    const same = (positions: typeof others) =>
      positions.map(({ amount, slashable, operatorSets }) => ({ amount, slashable, operatorSets }));
    expect(same(barePositions(seen.exposure))).toEqual(same(others));
    expect(reasons(seen)).toEqual(['token-amounts']);
    expect(seen.facts.operators).toEqual(whole.facts.operators);
  });
});

describe('a role that is something else', () => {
  it.each([['nothing', '0x'] as const, ...harm])('is unread: a delegation manager that is %s', async (name, code) => {
    const delegationManager = await surgery.place(code);
    const { contracts } = world.deployment;
    const eigenlayer = { ...contracts.eigenlayer, delegationManager };
    const seen = await read({}, { ...world.deployment, contracts: { ...contracts, eigenlayer } });
    expect(seen.exposure.positions).toEqual([]);
    expect(reasons(seen), name).not.toEqual([]);
    expect(seen.facts.delegatedTo).toBeUndefined();
  });
});

describe('what a request names', () => {
  it('brings operators and strategies into the facts, each once', async () => {
    const { operators, strategies } = world;
    const { facts } = await read({ operators: [operators.b, operators.a, operators.b], strategies: [strategies.rLST] });
    expect(facts.operators.map(({ operator }) => operator)).toEqual([operators.a, operators.b]);
    expect(facts.operators[1]?.strategies.map(({ strategy }) => strategy)).toEqual([strategies.stLST, strategies.rLST]);
  });

  it('cannot crowd out the staker’s own operator and positions', async () => {
    const whole = await read();
    const junk = (from: number) =>
      Array.from({ length: 64 }, (_, index): Address => `0x${(from + index).toString(16).padStart(40, '0')}`);
    const seen = await read({ operators: junk(0x10000), strategies: junk(0x20000) });
    expect(barePositions(seen.exposure)).toEqual(barePositions(whole.exposure));
    expect(reasons(seen)).toEqual([]);
    expect(seen.facts.operators[0]).toMatchObject({ operator: world.operators.a, registered: true });
  });

  it('says of a stranger that it is no operator', async () => {
    const { facts } = await read({ operators: [world.accounts.attacker.address] });
    expect(facts.operators.at(-1)).toMatchObject({
      ...{ operator: world.accounts.attacker.address, registered: false },
      allocationDelay: { isSet: false, blocks: 0n },
    });
  });
});
