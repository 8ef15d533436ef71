import { encodeAbiParameters, encodeFunctionData, keccak256, parseAbi, parseAbiParameters, zeroHash } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createWords } from '@/lib/format/createWords';
import { review } from '@/lib/pipeline';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Address, Call, Hex, Request, Review } from '@/lib/types';
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

const rootTypes = parseAbiParameters('address earner, (address token, uint256 cumulativeEarnings)[] tokenLeaves');
const listAbi = parseAbi(['function addStrategiesToDepositWhitelist(address[] strategies)']);
const lockAbi = parseAbi(['function lock()']);
const noProof: Hex = '0x';
const ETHER = 10n ** 18n;

let anvil: Anvil;
let world: World;
let restart: () => Promise<void>;
let me: Address;
let stranger: Address;
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: 40 });
  me = world.accounts.staker.address;
  stranger = world.accounts.attacker.address;
  restart = await anvil.snapshot();
});
beforeEach(() => restart());
afterAll(() => anvil?.stop());

const judge = (from: Address, ...calls: readonly { to: Address; data: Hex }[]): Promise<Review> => {
  const request: Request = {
    ...{ id: 'power', origin: 'https://app.example', topOrigin: 'https://app.example' },
    ...{ chainId: world.deployment.chainId, account: from, subjects: [from], notes: [] },
    raw: { method: 'eth_sendTransaction', params: [] },
    ...{ kind: 'transaction', batch: calls.length > 1 },
    calls: calls.map((call): Call => ({ ...call, value: 0n })),
  };
  return review(request, {
    catalogue: createCatalogue({ deployments: [world.deployment], labels: {} }),
    rpc: createRpc({ url: anvil.url }),
    thresholds: defaultThresholds,
    words: createWords('en'),
    now: Date.now(),
  });
};
const found = ({ verdict }: Review, rule: string) => verdict.findings.find((finding) => finding.rule === rule);

const setClaimer = (claimer: Address) => ({
  to: world.core.rewardsCoordinator,
  data: encodeFunctionData({ abi: rewardsCoordinatorAbi, functionName: 'setClaimerFor', args: [claimer] }),
});
const createPod = () => ({
  to: world.core.eigenPodManager,
  data: encodeFunctionData({ abi: eigenPodManagerAbi, functionName: 'createPod' }),
});
const setProofSubmitter = (pod: Address, submitter: Address) => ({
  to: pod,
  data: encodeFunctionData({ abi: eigenPodAbi, functionName: 'setProofSubmitter', args: [submitter] }),
});
const podOf = (owner: Address) =>
  world.client.readContract({
    ...{ address: world.core.eigenPodManager, abi: eigenPodManagerAbi, functionName: 'getPod', args: [owner] },
  });
const deposit = (strategy: Address, amount = 5n * ETHER) => ({
  to: world.core.strategyManager,
  data: encodeFunctionData({
    ...{ abi: strategyManagerAbi, functionName: 'depositIntoStrategy' },
    args: [strategy, world.tokens.stLST, amount],
  }),
});
const undelegate = () => ({
  to: world.core.delegationManager,
  data: encodeFunctionData({ abi: delegationManagerAbi, functionName: 'undelegate', args: [me] }),
});

/** 7 stLST that the account may claim. */
const claimable = async (recipient: Address) => {
  const { rewardsCoordinator } = world.core;
  const leaf = { token: world.tokens.stLST, cumulativeEarnings: 7n * ETHER };
  const root = keccak256(encodeAbiParameters(rootTypes, [me, [leaf]]));
  await world.send(me, rewardsCoordinator, { abi: rewardsCoordinatorAbi, functionName: 'submitRoot', args: [root, 0] });
  await world.send(world.accounts.neighbour.address, world.tokens.stLST, {
    ...{ abi: tokenAbi, functionName: 'transfer', args: [rewardsCoordinator, 100n * ETHER] },
  });
  const claim = {
    ...{ rootIndex: 0, earnerIndex: 0, earnerTreeProof: noProof, tokenIndices: [0], tokenTreeProofs: [noProof] },
    earnerLeaf: { earner: me, earnerTokenRoot: zeroHash },
    tokenLeaves: [leaf],
  };
  return {
    to: rewardsCoordinator,
    data: encodeFunctionData({ abi: rewardsCoordinatorAbi, functionName: 'processClaim', args: [claim, recipient] }),
  };
};

describe('ordinary acts stay quiet', () => {
  it.each<[string, () => Promise<Review>]>([
    ['claiming to oneself', async () => judge(me, await claimable(me))],
    ['claiming by oneself again', () => judge(me, setClaimer(me))],
    ['a pod of one’s own', () => judge(me, createPod())],
    [
      'a pod of one’s own, without anybody else',
      async () => judge(me, createPod(), setProofSubmitter(await podOf(me), me)),
    ],
  ])('%s', async (_, act) => {
    const { verdict, simulation } = await act();
    expect(simulation.status).toBe('success');
    expect(verdict.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('power over what is one’s own', () => {
  it('rewards: who claims them', async () => {
    const told = await judge(me, setClaimer(stranger));
    expect(found(told, 'claimer-foreign')).toMatchObject({ severity: 'critical', evidence: { claimer: stranger } });
  });

  it('rewards: who is paid, and how much', async () => {
    const told = await judge(me, await claimable(stranger));
    expect(found(told, 'rewards-recipient-foreign')).toMatchObject({
      severity: 'critical',
      detail: expect.stringContaining('7.0000 stLST'),
      evidence: { recipient: stranger, rewards: [{ token: world.tokens.stLST, amount: 7n * ETHER }] },
    });
  });

  it('validators', async () => {
    await world.sendData(me, createPod());
    const told = await judge(me, setProofSubmitter(await podOf(me), stranger));
    expect(found(told, 'pod-proof-submitter')).toMatchObject({ severity: 'critical' });
    expect(told.actions).toMatchObject([{ protocol: 'eigenlayer', flags: [] }]);
  });

  it('an imitation of a pod', async () => {
    const told = await judge(me, setProofSubmitter(world.tokens.stLST, stranger));
    expect(found(told, 'look-alike-contract')).toMatchObject({ severity: 'critical' });
    expect(found(told, 'pod-proof-submitter')).toBeUndefined();
  });

  it('an operator’s account, and a staker’s', async () => {
    const name = (account: Address) => ({
      to: world.core.permissionController,
      data: encodeFunctionData({
        ...{ abi: permissionControllerAbi, functionName: 'addPendingAdmin', args: [account, stranger] },
      }),
    });
    expect(found(await judge(me, name(me)), 'appointee-or-admin')?.severity).toBe('danger');
    const { b } = world.operators;
    expect(found(await judge(b, name(b)), 'appointee-or-admin')?.severity).toBe('critical');
  });
});

describe('what is about to change, or stands still', () => {
  it('a slasher', async () => {
    const { avs, id } = world.sets.redistributing;
    await world.send(avs, world.core.allocationManager, {
      ...{ abi: allocationManagerAbi, functionName: 'updateSlasher', args: [{ avs, id }, stranger] },
    });
    const delegate = (operator: Address) => ({
      to: world.core.delegationManager,
      data: encodeFunctionData({
        ...{ abi: delegationManagerAbi, functionName: 'delegateTo' },
        args: [operator, { signature: noProof, expiry: 0n }, zeroHash],
      }),
    });
    expect(found(await judge(me, delegate(world.operators.a)), 'pending-slasher')).toMatchObject({
      severity: 'warning',
      detail: expect.stringContaining('Tidewater Bridge'),
    });
    expect(found(await judge(me, delegate(world.operators.b)), 'pending-slasher')).toBeUndefined();
  });

  it('the way out', async () => {
    await world.approve(me, world.tokens.stLST);
    await world.deposit(me, world.strategies.stLST, world.tokens.stLST, ETHER);
    await world.delegate(me, world.operators.b);
    await world.send(world.accounts.deployer.address, world.core.delegationManager, {
      ...{ abi: strategyAbi, functionName: 'pause', args: [2n] },
    });
    const leaving = await judge(me, undelegate());
    expect(found(leaving, 'protocol-paused')).toMatchObject({
      severity: 'warning',
      title: 'EigenLayer has paused this',
    });
    expect(leaving.simulation).toMatchObject({ status: 'reverted', reason: { name: 'CurrentlyPaused' } });
    expect(found(await judge(me, deposit(world.strategies.stLST)), 'protocol-paused')).toMatchObject({
      title: 'The way out is closed for now',
    });
  });

  it('a vault', async () => {
    const { deployer } = world.accounts;
    const vault = await deploy(world.client, deployer.address, 'DurationVaultStrategy', [
      ...[world.core.strategyManager, world.tokens.stLST, 86_400],
    ]);
    await world.send(deployer.address, world.core.strategyManager, {
      ...{ abi: listAbi, functionName: 'addStrategiesToDepositWhitelist', args: [[vault]] },
    });
    await world.approve(me, world.tokens.stLST);
    expect(found(await judge(me, deposit(vault)), 'duration-vault-lock')).toMatchObject({ severity: 'danger' });
    await world.deposit(me, vault, world.tokens.stLST, ETHER);
    await world.delegate(me, world.operators.b);
    await world.send(deployer.address, vault, { abi: lockAbi, functionName: 'lock' });
    expect(found(await judge(me, undelegate()), 'duration-vault-lock')).toMatchObject({
      severity: 'warning',
      title: 'A locked vault holds your stake back',
    });
  });

  it('a strategy that was slashed', async () => {
    await world.approve(me, world.tokens.stLST);
    await world.delegate(me, world.operators.a);
    const told = await judge(me, deposit(world.strategies.stLST));
    expect(found(told, 'deposit-into-slashed-strategy')).toMatchObject({
      severity: 'info',
      detail: expect.stringMatching(/10\s?%/),
    });
    expect(told.verdict.outcomes).toContainEqual({ rule: 'protocol-paused', state: 'clear' });
  });
});
