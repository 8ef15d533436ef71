import { encodeFunctionData, maxUint256, parseEther, zeroHash } from 'viem';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Address, Withdrawal } from '@/lib/types';
import {
  allocationManagerAbi,
  delegationManagerAbi,
  eigenPodAbi,
  eigenPodManagerAbi,
  strategyManagerAbi,
  tokenAbi,
} from '../abis';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';
import { barePositions } from './barePositions';
import { createProphet } from './createProphet';
import { NATIVE, readPositions } from './readPositions';

const DELAY = 40;
const WAD = 10n ** 18n;

let anvil: Anvil;
let world: World;
let prophet: ReturnType<typeof createProphet>;
let restart: () => Promise<void>;
let me: Address;
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: DELAY });
  prophet = createProphet(world);
  me = world.accounts.staker.address;
  restart = await anvil.snapshot();
});
beforeEach(() => restart());
afterAll(() => anvil?.stop());

const noSignature = { signature: '0x', expiry: 0n } as const;

/** What the staker does, foretold and then done. */
const callOf = {
  approve: (symbol: 'stLST' | 'rLST', amount: bigint) => ({
    to: world.tokens[symbol],
    data: encodeFunctionData({
      ...{ abi: tokenAbi, functionName: 'approve' },
      args: [world.core.strategyManager, amount],
    }),
    value: 0n,
  }),
  deposit: (symbol: 'stLST' | 'rLST', amount: bigint) => ({
    to: world.core.strategyManager,
    data: encodeFunctionData({
      ...{ abi: strategyManagerAbi, functionName: 'depositIntoStrategy' },
      args: [world.strategies[symbol], world.tokens[symbol], amount],
    }),
    value: 0n,
  }),
};
const approve = (symbol: 'stLST' | 'rLST', amount = maxUint256) => prophet.foretell(me, callOf.approve(symbol, amount));
const deposit = (symbol: 'stLST' | 'rLST', amount: bigint) => prophet.foretell(me, callOf.deposit(symbol, amount));
const manage = (data: `0x${string}`) => prophet.foretell(me, { to: world.core.delegationManager, data });
const delegate = (operator: Address) =>
  manage(
    encodeFunctionData({
      ...{ abi: delegationManagerAbi, functionName: 'delegateTo' },
      args: [operator, noSignature, zeroHash],
    }),
  );
const redelegate = (operator: Address) =>
  manage(
    encodeFunctionData({
      ...{ abi: delegationManagerAbi, functionName: 'redelegate' },
      args: [operator, noSignature, zeroHash],
    }),
  );
const undelegate = () =>
  manage(encodeFunctionData({ abi: delegationManagerAbi, functionName: 'undelegate', args: [me] }));
const queue = (...parts: readonly (readonly [Address, bigint])[]) =>
  manage(
    encodeFunctionData({
      ...{ abi: delegationManagerAbi, functionName: 'queueWithdrawals' },
      args: [
        [
          {
            strategies: parts.map(([strategy]) => strategy),
            depositShares: parts.map(([, shares]) => shares),
            __deprecated_withdrawer: me,
          },
        ],
      ],
    }),
  );
const positionsOf = ({ exposure }: Awaited<ReturnType<typeof prophet.predict>>) =>
  barePositions(exposure.before ?? { positions: [] });
const queued = async (): Promise<readonly Withdrawal[]> =>
  (
    await world.client.readContract({
      ...{ address: world.core.delegationManager, abi: delegationManagerAbi, functionName: 'getQueuedWithdrawals' },
      args: [me],
    })
  )[0];
const complete = async (receiveAsTokens: boolean, ...tokens: readonly Address[]) => {
  const [withdrawal] = await queued();
  if (!withdrawal) throw new Error('Nothing is queued');
  return manage(
    encodeFunctionData({
      ...{ abi: delegationManagerAbi, functionName: 'completeQueuedWithdrawal' },
      args: [withdrawal, tokens, receiveAsTokens],
    }),
  );
};

it('foretells a life: approve, deposit, delegate, more, queue, slash while it waits, complete, leave', async () => {
  const { strategies, tokens, operators, sets } = world;
  await approve('stLST');
  await deposit('stLST', 100n * WAD);
  await delegate(operators.a);
  await deposit('stLST', 7n * WAD + 3n);
  await queue([strategies.stLST, 30n * WAD]);
  await world.slash(operators.a, sets.redistributing, [[strategies.stLST, WAD / 3n]]);
  await deposit('stLST', 11n * WAD);
  await world.mine(DELAY);
  await complete(true, tokens.stLST);
  await queue([strategies.stLST, 5n * WAD]);
  await world.mine(DELAY);
  await complete(false, tokens.stLST);
  await redelegate(operators.b);
  await approve('rLST', 20n * WAD);
  await deposit('rLST', 20n * WAD);
  await undelegate();
  await world.mine(DELAY);
  await complete(false, tokens.stLST);
  await complete(true, tokens.rLST);
});

it('foretells allocations on their way, up and down, and a slash in between', async () => {
  const { strategies, tokens, operators, sets } = world;
  await approve('stLST');
  await deposit('stLST', 100n * WAD);
  await world.register(operators.b, sets.plain);
  await world.allocate(operators.b, sets.plain, strategies.stLST, WAD / 2n);
  const told = await delegate(operators.b);
  expect(told.exposure.after?.positions.find(({ kind }) => kind === 'restaked')?.slashable).toEqual({
    ...{ now: 0n, pending: 50n * WAD, ceiling: 100n * WAD },
  });
  await world.mine(DELAY * 2);
  await deposit('stLST', 1n);
  await world.allocate(operators.b, sets.plain, strategies.stLST, WAD / 5n);
  await deposit('stLST', WAD);
  await world.slash(operators.b, sets.plain, [[strategies.stLST, WAD / 7n]]);
  await queue([strategies.stLST, 10n * WAD]);
  await world.mine(DELAY + 1);
  await complete(false, tokens.stLST);
  await world.deregister(operators.b, sets.plain);
  await world.mine(DELAY + 1);
  const last = await deposit('stLST', 1n);
  const [position] = last.exposure.after?.positions.filter(({ kind }) => kind === 'restaked') ?? [];
  // What is allocated to a set that cannot slash any more waits; it is neither at risk now nor announced.
  expect(position?.operatorSets).toMatchObject([{ live: false, slashable: 0n }]);
  expect(position?.slashable).toMatchObject({ now: 0n, pending: 0n });
});

it('foretells native ETH: shares without a strategy, two slashings at once, and what the pod pays out', async () => {
  const { client, core, operators, sets, tokens, strategies } = world;
  const pods = { address: core.eigenPodManager, abi: eigenPodManagerAbi } as const;
  await prophet.foretell(me, {
    to: core.eigenPodManager,
    data: encodeFunctionData({ abi: eigenPodManagerAbi, functionName: 'createPod' }),
  });
  const pod = await client.readContract({ ...pods, functionName: 'ownerToPod', args: [me] });
  const balance = (eth: bigint) =>
    world.send(me, pod, { abi: eigenPodAbi, functionName: 'setBeaconBalance', args: [eth] });
  await balance(parseEther('64'));
  await delegate(operators.a);
  await approve('stLST');
  await deposit('stLST', 3n * WAD);
  const { avs, id } = sets.plain;
  await world.actAs(avs, () =>
    world.send(avs, core.allocationManager, {
      ...{ abi: allocationManagerAbi, functionName: 'addStrategiesToOperatorSet' },
      args: [avs, id, [NATIVE]],
    }),
  );
  await world.allocate(operators.a, sets.plain, NATIVE, WAD / 3n);
  await world.mine(DELAY);
  await deposit('stLST', 1n);
  await queue([NATIVE, parseEther('40')], [strategies.stLST, WAD]);
  await balance(parseEther('60'));
  await world.slash(operators.a, sets.plain, [[NATIVE, WAD / 2n]]);
  await deposit('stLST', 1n);
  await world.mine(DELAY);
  await client.rpc('anvil_setBalance', [pod, `0x${parseEther('64').toString(16)}`]);
  await balance(parseEther('60'));
  const told = await complete(true, tokens.stLST, tokens.stLST);
  expect(told.simulation.assetChanges.map(({ asset }) => asset.address)).toContain(null);
});

it('says the most that each set can take, of what is staked and of what waits', async () => {
  const { strategies, operators, sets } = world;
  await approve('stLST');
  await deposit('stLST', 123n * WAD + 457n);
  await delegate(operators.a);
  const shown = await queue([strategies.stLST, 23n * WAD + 1n]);
  for (const { avs, id } of Object.values(sets)) {
    const before = positionsOf(await prophet.predict(me, []));
    const back = await anvil.snapshot();
    await world.slash(operators.a, { avs, id }, [[strategies.stLST, WAD]]);
    const after = positionsOf(await prophet.predict(me, []));
    await back();
    for (const [index, position] of before.entries()) {
      const set = position.operatorSets?.find((each) => each.avs === avs && each.id === id);
      const loss = position.amount - (after[index]?.amount ?? 0n);
      expect(set?.slashable).toBeGreaterThan(WAD);
      // A wei of rounding for each step of EigenLayer's own.
      expect(Math.abs(Number(loss - (set?.slashable ?? 0n)))).toBeLessThanOrEqual(3);
    }
  }
  expect(shown.exposure.after?.positions.filter(({ kind }) => kind === 'queued-withdrawal')).toHaveLength(1);
});

it('foretells calls that go together: approve and deposit as one', async () => {
  const { core, tokens } = world;
  const calls = [callOf.approve('stLST', 10n * WAD), callOf.deposit('stLST', 4n * WAD)];
  const alone = await prophet.predict(me, calls.slice(1));
  expect(alone.simulation).toMatchObject({ status: 'reverted', reason: { name: 'Error' } });
  const told = await prophet.predict(me, calls);
  expect(told.simulation).toMatchObject({
    status: 'success',
    approvals: [{ spender: core.strategyManager, before: 0n, after: 6n * WAD }],
    assetChanges: [{ asset: { address: tokens.stLST }, before: 1_000n * WAD, after: 996n * WAD }],
  });
  for (const { to, data } of calls) await world.sendData(me, { to, data });
  if (!told.exposure.after) throw new Error('Nothing was read');
  expect(barePositions(told.exposure.after)).toEqual(await readPositions(world, me));
});

it('foretells on top of what was sent and is not mined yet, and only until it is', async () => {
  const { client } = world;
  const earlier = [callOf.approve('stLST', maxUint256), callOf.deposit('stLST', 10n * WAD)];
  const next = callOf.deposit('stLST', 5n * WAD);
  await client.setAutomine(false);
  const pending = [];
  for (const { to, data, value } of earlier) {
    const hash = await client.sendTransaction({ account: me, to, data, gas: 1_000_000n, chain: null });
    pending.push({ hash, calls: [{ to, data, value }] });
  }
  const shares = async (told: ReturnType<typeof prophet.predict>) =>
    (await told).exposure.after?.positions.find(({ kind }) => kind === 'restaked')?.depositShares;
  expect((await prophet.predict(me, [next])).simulation.status).toBe('reverted');
  expect(await shares(prophet.predict(me, [next], pending))).toBe(15n * WAD);
  await client.mine({ blocks: 1 });
  await client.setAutomine(true);
  expect(await shares(prophet.predict(me, [next], pending))).toBe(15n * WAD);
  await prophet.foretell(me, next);
});
