import {
  encodeAbiParameters,
  encodeFunctionData,
  keccak256,
  parseAbi,
  parseAbiParameters,
  toFunctionSelector,
  zeroHash,
} from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { confirm } from '@/lib/decode/confirm';
import { decode } from '@/lib/decode/decode';
import type { Observed } from '@/lib/exposure/observe';
import type { Action, Address, Call, EigenlayerFacts, Hex, Request } from '@/lib/types';
import {
  allocationManagerAbi,
  delegationManagerAbi,
  eigenPodAbi,
  eigenPodManagerAbi,
  permissionControllerAbi,
  rewardsCoordinatorAbi,
  strategyAbi,
  strategyManagerAbi,
  tokenAbi,
} from '../abis';
import { deploy } from '../deploy';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';
import { createPredictor, type Predict } from './createPredictor';

/** The stand-in's own root: one earner's rewards. */
const rootTypes = parseAbiParameters('address earner, (address token, uint256 cumulativeEarnings)[] tokenLeaves');
const pendingAbi = parseAbi([
  'function getPendingSlasher((address avs, uint32 id) operatorSet) view returns (address, uint32)',
]);
const listAbi = parseAbi(['function addStrategiesToDepositWhitelist(address[] strategies)']);
const lockAbi = parseAbi(['function lock()']);

const noProof: Hex = '0x';
const YEAR = 365 * 24 * 60 * 60;

let anvil: Anvil;
let world: World;
let predict: Predict;
let restart: () => Promise<void>;
let me: Address;
let stranger: Address;
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: 40 });
  predict = createPredictor(world);
  me = world.accounts.staker.address;
  stranger = world.accounts.attacker.address;
  restart = await anvil.snapshot();
});
beforeEach(() => restart());
afterAll(() => anvil?.stop());

const call = (to: Address, data: Hex): Call => ({ to, value: 0n, data });
const factsOf = ({ facts }: Observed): [EigenlayerFacts | undefined, EigenlayerFacts | undefined] => [
  facts.before?.eigenlayer,
  facts.after?.eigenlayer,
];

/** What the request's one action is once the chain has spoken. */
const confirmed = (calls: readonly Call[], { facts }: Observed): readonly Action[] => {
  const request: Request = {
    ...{ id: '', origin: '', topOrigin: '', chainId: world.deployment.chainId, account: me, subjects: [me], notes: [] },
    ...{ raw: { method: 'eth_sendTransaction', params: [] }, kind: 'transaction', calls, batch: calls.length > 1 },
  };
  return confirm(decode(request, createCatalogue({ deployments: [world.deployment], labels: {} })), facts);
};

describe('pods', () => {
  const setProofSubmitter = () =>
    encodeFunctionData({ abi: eigenPodAbi, functionName: 'setProofSubmitter', args: [stranger] });
  const createPod = () => encodeFunctionData({ abi: eigenPodManagerAbi, functionName: 'createPod' });
  const podOf = (owner: Address) =>
    world.client.readContract({
      ...{ address: world.core.eigenPodManager, abi: eigenPodManagerAbi, functionName: 'getPod' },
      args: [owner],
    });

  it('one’s own is known by the chain, and what changes in it is foretold', async () => {
    await world.sendData(me, { to: world.core.eigenPodManager, data: createPod() });
    const pod = await podOf(me);
    const calls = [call(pod, setProofSubmitter())];
    const told = await predict(me, calls);
    const [before, after] = factsOf(told);
    expect(before?.pods).toEqual([{ pod, owner: me, validators: 0n, checkpointUnderWay: false }]);
    await world.sendData(me, { to: pod, data: setProofSubmitter() });
    const proofSubmitter = await world.client.readContract({
      ...{ address: pod, abi: eigenPodAbi, functionName: 'proofSubmitter' },
    });
    expect(after?.pods).toEqual([{ ...before?.pods?.[0], proofSubmitter }]);
    expect(confirmed(calls, told)).toMatchObject([
      { protocol: 'eigenlayer', type: 'setProofSubmitter', args: { newProofSubmitter: stranger }, flags: [] },
    ]);
  });

  it('one that the same request makes is known afterwards', async () => {
    const pod = await podOf(me);
    const calls = [call(world.core.eigenPodManager, createPod()), call(pod, setProofSubmitter())];
    expect(confirmed(calls, await predict(me, calls))[1]).toMatchObject({ type: 'setProofSubmitter', flags: [] });
  });

  it('somebody else’s is EigenLayer’s, and whose it is is told', async () => {
    const { neighbour } = world.accounts;
    await world.sendData(neighbour.address, { to: world.core.eigenPodManager, data: createPod() });
    const pod = await podOf(neighbour.address);
    const calls = [call(pod, setProofSubmitter())];
    const told = await predict(me, calls);
    expect(factsOf(told)[0]?.pods).toMatchObject([{ pod, owner: neighbour.address }]);
    expect(confirmed(calls, told)).toMatchObject([{ type: 'setProofSubmitter', flags: [] }]);
  });

  it('a contract that says it is one is an imitation, and so is an address without code', async () => {
    await world.sendData(me, { to: world.core.eigenPodManager, data: createPod() });
    // Answers every question with the user's own address.
    const liar: Address = '0x00000000000000000000000000000000005A5A5a';
    await world.client.rpc('anvil_setCode', [liar, `0x73${me.slice(2)}60005260206000f3`]);
    for (const fake of [liar, stranger]) {
      const calls = [call(fake, setProofSubmitter())];
      const told = await predict(me, calls);
      expect(factsOf(told)[0]?.pods).toMatchObject([{ owner: me }, { pod: fake }]);
      expect(factsOf(told)[0]?.pods?.[1]).toEqual({ pod: fake });
      expect(confirmed(calls, told)).toMatchObject([
        { type: 'unknown', function: 'setProofSubmitter', flags: ['look-alike'], args: { imitates: 'eigenlayer' } },
      ]);
    }
  });
});

describe('rewards', () => {
  const coordinator = () => ({ address: world.core.rewardsCoordinator, abi: rewardsCoordinatorAbi }) as const;

  it('who claims them is foretold', async () => {
    const data = encodeFunctionData({ abi: rewardsCoordinatorAbi, functionName: 'setClaimerFor', args: [stranger] });
    const [before, after] = factsOf(await predict(me, [call(world.core.rewardsCoordinator, data)]));
    expect(before?.claimer).toEqual({});
    await world.sendData(me, { to: world.core.rewardsCoordinator, data });
    const address = await world.client.readContract({ ...coordinator(), functionName: 'claimerFor', args: [me] });
    expect(after?.claimer).toEqual({ address });
  });

  it.each(['me', 'stranger'] as const)('what a claim pays to %s is foretold', async (whose) => {
    const recipient = { me, stranger }[whose];
    const leaf = { token: world.tokens.stLST, cumulativeEarnings: 7n };
    const root = keccak256(encodeAbiParameters(rootTypes, [me, [leaf]]));
    await world.send(me, world.core.rewardsCoordinator, {
      ...{ abi: rewardsCoordinatorAbi, functionName: 'submitRoot' },
      args: [root, 0],
    });
    const { neighbour } = world.accounts;
    const pay = encodeFunctionData({
      abi: tokenAbi,
      functionName: 'transfer',
      args: [world.core.rewardsCoordinator, 100n],
    });
    await world.sendData(neighbour.address, { to: world.tokens.stLST, data: pay });
    const claim = {
      ...{ rootIndex: 0, earnerIndex: 0, earnerTreeProof: noProof, tokenIndices: [0], tokenTreeProofs: [noProof] },
      earnerLeaf: { earner: me, earnerTokenRoot: zeroHash },
      tokenLeaves: [leaf],
    } as const;
    const data = encodeFunctionData({
      ...{ abi: rewardsCoordinatorAbi, functionName: 'processClaim' },
      args: [claim, recipient],
    });
    const told = await predict(me, [call(world.core.rewardsCoordinator, data)]);
    expect(told.simulation.status).toBe('success');
    expect(told.simulation.assetChanges.map(({ before, after }) => after - before)).toEqual(whose === 'me' ? [7n] : []);
    const pair = { earner: me, token: world.tokens.stLST };
    expect(factsOf(told).map((facts) => facts?.claimed)).toEqual([
      [{ ...pair, amount: 0n }],
      [{ ...pair, amount: 7n }],
    ]);
  });
});

it('who may act for the account is foretold', async () => {
  const { permissionController } = world.core;
  const operator = world.operators.b;
  await world.send(operator, permissionController, {
    ...{ abi: permissionControllerAbi, functionName: 'addPendingAdmin' },
    args: [operator, me],
  });
  const [before] = factsOf(await predict(operator, []));
  expect(before).toMatchObject({ admins: [operator], isOperator: true, isAvs: false });
  await world.send(me, permissionController, {
    ...{ abi: permissionControllerAbi, functionName: 'acceptAdmin' },
    args: [operator],
  });
  expect(factsOf(await predict(operator, []))[0]?.admins).toEqual([me]);
  expect(factsOf(await predict(me, []))[0]).toMatchObject({ admins: [me], isOperator: false, isAvs: false });
  expect(factsOf(await predict(world.accounts.avsAccount.address, []))[0]).toMatchObject({ isAvs: true });
});

it('slashers that replace others are told for one’s own operator and for one that is named', async () => {
  const { avs, id } = world.sets.redistributing;
  const { b } = world.operators;
  await world.send(avs, world.core.allocationManager, {
    ...{ abi: allocationManagerAbi, functionName: 'updateSlasher' },
    args: [{ avs, id }, stranger],
  });
  const [slasher, effectBlock] = await world.client.readContract({
    ...{ address: world.core.allocationManager, abi: pendingAbi, functionName: 'getPendingSlasher' },
    args: [{ avs, id }],
  });
  const change = {
    operator: world.operators.a,
    avs,
    id,
    slasher,
    slasherHasCode: false,
    effectBlock: BigInt(effectBlock),
  };
  const delegate = (operator: Address) =>
    call(
      world.core.delegationManager,
      encodeFunctionData({
        ...{ abi: delegationManagerAbi, functionName: 'delegateTo' },
        args: [operator, { signature: '0x', expiry: 0n }, zeroHash],
      }),
    );
  expect(factsOf(await predict(me, [delegate(world.operators.a)]))[0]?.pendingSlashers).toEqual([change]);
  expect(factsOf(await predict(me, [delegate(b)]))[0]?.pendingSlashers).toEqual([]);
  await world.delegate(me, world.operators.a);
  expect(factsOf(await predict(me, []))[0]?.pendingSlashers).toEqual([change]);
});

describe('vaults', () => {
  const deployVault = async () => {
    const { deployer } = world.accounts;
    const args = [world.core.strategyManager, world.tokens.stLST, YEAR];
    return deploy(world.client, deployer.address, 'DurationVaultStrategy', args);
  };
  const list = (vault: Address) =>
    world.send(world.accounts.deployer.address, world.core.strategyManager, {
      ...{ abi: listAbi, functionName: 'addStrategiesToDepositWhitelist' },
      args: [[vault]],
    });
  const deposit = (vault: Address) =>
    call(
      world.core.strategyManager,
      encodeFunctionData({
        ...{ abi: strategyManagerAbi, functionName: 'depositIntoStrategy' },
        args: [vault, world.tokens.stLST, 5n],
      }),
    );

  it('are told from strategies, by what they say and whether EigenLayer takes deposits into them', async () => {
    const vault = await deployVault();
    const open = { vault, genuine: false, held: false, state: 'open', duration: YEAR };
    expect(factsOf(await predict(me, [deposit(vault)]))[0]?.vaults).toEqual([open]);
    await list(vault);
    expect(factsOf(await predict(me, [deposit(vault)]))[0]?.vaults).toEqual([{ ...open, genuine: true }]);
    expect(factsOf(await predict(me, [deposit(world.strategies.stLST)]))[0]?.vaults).toEqual([]);
  });

  it('that the account has shares in are told without being named, with the date', async () => {
    const vault = await deployVault();
    await list(vault);
    await world.approve(me, world.tokens.stLST);
    await world.deposit(me, vault, world.tokens.stLST, 5n);
    const receipt = await world.send(world.accounts.deployer.address, vault, { abi: lockAbi, functionName: 'lock' });
    const { timestamp } = await world.client.getBlock({ blockNumber: receipt.blockNumber });
    const locked = {
      vault,
      genuine: true,
      held: true,
      state: 'locked',
      duration: YEAR,
      unlockAt: Number(timestamp) + YEAR,
    };
    expect(factsOf(await predict(me, []))[0]?.vaults).toEqual([locked]);
  });

  it('calls of their own functions are theirs, or nobody’s', async () => {
    const vault = await deployVault();
    const calls = [call(vault, toFunctionSelector('markMatured()'))];
    expect(confirmed(calls, await predict(me, calls))).toMatchObject([
      { protocol: 'unknown', type: 'unknown', flags: [] },
    ]);
    await list(vault);
    expect(confirmed(calls, await predict(me, calls))).toMatchObject([
      { protocol: 'eigenlayer', type: 'markMatured', flags: [] },
    ]);
  });
});

it('strategies and pauses', async () => {
  const { deployer } = world.accounts;
  const pause = (to: Address, bits: bigint) =>
    world.send(deployer.address, to, { abi: strategyAbi, functionName: 'pause', args: [bits] });
  await pause(world.core.delegationManager, 2n);
  await pause(world.strategies.rLST, 1n);
  const data = encodeFunctionData({
    ...{ abi: strategyManagerAbi, functionName: 'depositIntoStrategy' },
    args: [world.strategies.rLST, world.tokens.rLST, 5n],
  });
  const strategy = world.strategies.rLST.toLowerCase() as Address;
  const [before] = factsOf(await predict(me, [call(world.core.strategyManager, data)]));
  expect(before?.paused).toMatchObject({
    [world.core.delegationManager.toLowerCase()]: 2n,
    [world.core.strategyManager.toLowerCase()]: 0n,
    [strategy]: 1n,
  });
  expect(before?.depositable).toEqual({ [strategy]: true });
  expect(before?.underlying).toEqual({ [strategy]: world.tokens.rLST });
});
