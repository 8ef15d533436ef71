import { encodeFunctionData, maxUint256, parseEther, zeroHash } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { whatIf } from '@/lib/exposure/whatIf';
import { createWords } from '@/lib/format/createWords';
import { review as runPipeline } from '@/lib/pipeline';
import { toRequest } from '@/lib/request/toRequest';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Pending } from '@/lib/simulate/types';
import type { Address, Call, Hex, OperatorSet, Position, Review, WhatIf } from '@/lib/types';
import { delegationManagerAbi, strategyManagerAbi, tokenAbi } from '../abis';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';

const WAD = 10n ** 18n;

let anvil: Anvil;
let world: World;
let restart: () => Promise<void>;
let me: Address;
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: 40 });
  me = world.accounts.staker.address;
  restart = await anvil.snapshot();
});
beforeEach(() => restart());
afterAll(() => anvil?.stop());

const callOf = {
  approve: () => ({
    to: world.tokens.stLST,
    data: encodeFunctionData({
      ...{ abi: tokenAbi, functionName: 'approve' },
      args: [world.core.strategyManager, maxUint256],
    }),
  }),
  deposit: (amount: bigint) => ({
    to: world.core.strategyManager,
    data: encodeFunctionData({
      ...{ abi: strategyManagerAbi, functionName: 'depositIntoStrategy' },
      args: [world.strategies.stLST, world.tokens.stLST, amount],
    }),
  }),
  delegate: (operator: Address) => ({
    to: world.core.delegationManager,
    data: encodeFunctionData({
      ...{ abi: delegationManagerAbi, functionName: 'delegateTo' },
      args: [operator, { signature: '0x', expiry: 0n }, zeroHash],
    }),
  }),
  undelegate: () => ({
    to: world.core.delegationManager,
    data: encodeFunctionData({ abi: delegationManagerAbi, functionName: 'undelegate', args: [me] }),
  }),
};

type Sent = { to: Address; data: Hex };

/** The review of a transaction, and what EigenLayer's contracts say to it, in one more HTTP request. */
const ask = async (
  calls: readonly Sent[],
  pending: readonly Pending[] = [],
): Promise<{ review: Review; told: WhatIf; now: Position[] }> => {
  const { chainId } = world.deployment;
  const request = toRequest(
    calls.length === 1
      ? { method: 'eth_sendTransaction', params: [{ from: me, ...calls[0] }] }
      : {
          method: 'wallet_sendCalls',
          params: [{ version: '2.0.0', from: me, chainId: `0x${chainId.toString(16)}`, atomicRequired: true, calls }],
        },
    { id: 'r1', origin: 'https://app.example', topOrigin: 'https://app.example', chainId, account: me },
  );
  const deps = {
    catalogue: createCatalogue({ deployments: [world.deployment], labels: {} }),
    ...{ thresholds: defaultThresholds, words: createWords('en'), now: Date.now(), pending },
    rpc: createRpc({ url: world.url, traits: { startsAtHead: true } }),
  };
  const review = await runPipeline(request, deps);
  expect(review.simulation.status).toBe('success');
  expect(review.rpc.requests).toBe(1);
  const told = await whatIf(review, deps);
  expect(told.rpc).toMatchObject({ requests: 1, roundTrips: 1 });
  return { review, told, now: (review.exposure.after?.positions ?? []).filter(({ kind }) => kind !== 'token') };
};

const live = (positions: readonly Position[]): OperatorSet[] =>
  positions.flatMap(({ operatorSets }) => operatorSets ?? []).filter((set) => set.live);
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
const losses = ({ sets }: WhatIf) => sets.flatMap((set) => set.losses);

/**
 * Every set takes what is shown, to the wei, and all of them what can be slashed now. `rounding`: wei less for each set,
 * where the stake does not divide: losses are rounded up.
 */
const expectSame = ({ told, now }: Awaited<ReturnType<typeof ask>>, sets: number, rounding = 0n): void => {
  expect(told).toMatchObject({ status: 'same' });
  expect(told.sets).toHaveLength(sets);
  for (const { status } of told.sets) expect(status).toBe('same');
  const less = losses(told).map(({ shown, byContracts }) => shown - byContracts);
  for (const wei of less) expect([0n, rounding]).toContain(wei);
  const shown = sum(now.map(({ slashable }) => slashable?.now ?? 0n));
  const off = shown - sum(losses(told).map(({ byContracts }) => byContracts));
  expect(off < 0n ? -off : off).toBeLessThanOrEqual(rounding * BigInt(sets));
};

const done = async (...calls: readonly Sent[]) => {
  for (const call of calls) await world.sendData(me, call);
};

describe('the contracts take what is shown', () => {
  it.each([parseEther('10'), 12_345_678_901_234_567_891n, 7n])(
    'of a deposit of %s that is delegated',
    async (amount) => {
      const { operators, sets } = world;
      const asked = await ask([callOf.approve(), callOf.deposit(amount), callOf.delegate(operators.a)]);
      expectSame(asked, 2);
      expect(asked.told.sets.map(({ avs, id, operator }) => ({ avs, id, operator }))).toEqual(
        live(asked.now).map(({ avs, id }) => ({ avs, id, operator: operators.a })),
      );
      expect(asked.told.sets.map(({ avs }) => avs)).toContain(sets.redistributing.avs);
      expect(asked.told.block).toBe(asked.review.simulation.block);
    },
  );

  it('of what waits to be withdrawn', async () => {
    await done(callOf.approve(), callOf.deposit(parseEther('10') + 1n), callOf.delegate(world.operators.a));
    const asked = await ask([callOf.undelegate()]);
    expect(asked.now.map(({ kind }) => kind)).toEqual(['queued-withdrawal']);
    expectSame(asked, 2, 1n);
  });

  it('of a deposit whose approval is on its way', async () => {
    await done(callOf.delegate(world.operators.a));
    const approve: Call = { ...callOf.approve(), value: 0n };
    const deposit = callOf.deposit(parseEther('3'));
    const hash: Hex = `0x${'12'.repeat(32)}`;
    expectSame(await ask([deposit], [{ calls: [approve], hash }]), 2, 1n);
    const receipt = await world.sendData(me, callOf.approve());
    expectSame(await ask([deposit], [{ calls: [approve], hash: receipt.transactionHash }]), 2, 1n);
  });

  it('and no more when the slash really happens', async () => {
    const { operators, sets, strategies } = world;
    const calls = [callOf.approve(), callOf.deposit(parseEther('10')), callOf.delegate(operators.a)];
    const { told } = await ask(calls);
    await done(...calls);
    const held = async () => (await ask([callOf.approve()])).review.exposure.before?.positions ?? [];
    const before = await held();
    await world.slash(operators.a, sets.redistributing, [[strategies.stLST, WAD]]);
    const after = await held();
    const stake = (positions: readonly Position[]) =>
      sum(positions.filter(({ kind }) => kind === 'restaked').map(({ amount }) => amount));
    const set = told.sets.find(({ avs }) => avs === sets.redistributing.avs);
    expect(set?.losses.map(({ byContracts }) => byContracts)).toEqual([stake(before) - stake(after)]);
  });
});

describe('the figures besides “now”', () => {
  const noop = () => [callOf.approve()];

  it.each([
    ['pending', WAD / 2n],
    // All that is left beside the other set: 0.9 less 0.25.
    ['ceiling', (WAD * 65n) / 100n],
  ] as const)('%s is what the contracts take once the operator’s notice is over', async (figure, magnitude) => {
    const { operators, sets, strategies } = world;
    await done(callOf.approve(), callOf.deposit(parseEther('10')), callOf.delegate(operators.a));
    await world.allocate(operators.a, sets.plain, strategies.stLST, magnitude);
    const first = await ask(noop());
    expectSame(first, 2);
    const [stake] = first.now;
    expect(stake?.slashable?.pending).toBeGreaterThan(stake?.slashable?.now ?? 0n);
    const effect = live(first.now).find(({ pendingDiff }) => pendingDiff > 0n)?.effectBlock ?? 0n;
    const notice = first.review.facts.after?.operators.find(
      ({ operator }) => operator === operators.a,
    )?.allocationDelay;
    expect(notice?.isSet).toBe(true);

    // The simulation runs in the block after the head: until the effect block nothing more can be taken.
    const head = await world.client.getBlockNumber();
    await world.mine(Number(effect - head) - 2);
    const last = await ask(noop());
    expect(last.told.block).toBe(effect - 1n);
    expectSame(last, 2);
    expect(losses(last.told)).toEqual(losses(first.told));

    await world.mine(1);
    const then = await ask(noop());
    expect(then.told.block).toBe(effect);
    expectSame(then, 2, 1n);
    expect(then.now[0]?.slashable?.now).toBe(stake?.slashable?.[figure]);
  });
});

describe('what cannot be had or is not so', () => {
  const calls = () => [callOf.approve(), callOf.deposit(parseEther('10')), callOf.delegate(world.operators.a)];
  const deps = (traits: { startsAtHead: boolean; batches?: boolean } = { startsAtHead: true }) => ({
    catalogue: createCatalogue({ deployments: [world.deployment], labels: {} }),
    ...{ now: Date.now(), rpc: createRpc({ url: world.url, traits }) },
  });

  it('a figure that is too small is found', async () => {
    const { review } = await ask(calls());
    const { after } = review.exposure;
    const positions = after?.positions.map((position) => ({
      ...position,
      operatorSets: position.operatorSets?.map((set) => ({ ...set, slashable: set.slashable / 2n + 1n })),
    }));
    const told = await whatIf(
      { ...review, exposure: { ...(after && positions ? { after: { ...after, positions } } : {}) } },
      deps(),
    );
    expect(told.status).toBe('different');
    for (const { shown, byContracts } of losses(told)) expect(byContracts).toBeGreaterThan(shown);
  });

  it('a slash that the contracts refuse says nothing', async () => {
    const { review } = await ask(calls());
    const { after } = review.exposure;
    const positions = after?.positions.map((position) => ({
      ...position,
      operatorSets: position.operatorSets?.map((set) => ({ ...set, slasher: me })),
    }));
    const told = await whatIf(
      { ...review, exposure: { ...(after && positions ? { after: { ...after, positions } } : {}) } },
      deps(),
    );
    expect(told).toMatchObject({ status: 'unavailable', reason: 'reverted' });
  });

  it('an endpoint that takes one call at a time is not asked for two', async () => {
    const { review } = await ask(calls());
    const told = await whatIf(review, deps({ startsAtHead: true, batches: false }));
    expect(told).toMatchObject({ status: 'unavailable', reason: 'endpoint-unsupported', rpc: { requests: 0 } });
  });

  it('nothing is asked where nothing can be slashed', async () => {
    const { review } = await ask(calls());
    const told = await whatIf({ ...review, exposure: {} }, deps());
    expect(told).toMatchObject({ sets: [], rpc: { requests: 0 } });
  });
});
