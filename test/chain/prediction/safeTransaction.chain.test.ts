import { concatHex, encodeFunctionData, encodePacked, parseAbi, parseEther, size, zeroAddress, zeroHash } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { typedDataOf } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { whatIf } from '@/lib/exposure/whatIf';
import { createWords } from '@/lib/format/createWords';
import { asActing } from '@/lib/headline/asActing';
import { review } from '@/lib/pipeline';
import { toRequest } from '@/lib/request/toRequest';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { createRpc } from '@/lib/rpc/createRpc';
import type { Address, Hex, Position, Review } from '@/lib/types';
import { changesOf } from '@/lib/view/changesOf';
import { delegationManagerAbi, strategyManagerAbi, tokenAbi } from '../abis';
import { artefact } from '../artefact';
import { deploy } from '../deploy';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';

const STAKE = parseEther('10');
const MORE = parseEther('2');
const multiSendAbi = parseAbi(['function multiSend(bytes transactions) payable']);

type Call = { to: Address; data: Hex };

let anvil: Anvil;
let world: World;
let safe: Address;
let multiSend: Address;
let me: Address;
let restart: () => Promise<void>;
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: 40 });
  const { deployer, staker } = world.accounts;
  me = staker.address;
  safe = await deploy(world.client, deployer.address, 'TestSafe', [me]);
  multiSend = await deploy(world.client, deployer.address, 'TestMultiSend');
  await world.send(deployer.address, world.tokens.stLST, {
    ...{ abi: tokenAbi, functionName: 'mint', args: [safe, STAKE + MORE] },
  });
  await world.actAs(safe, async () => {
    await world.approve(safe, world.tokens.stLST);
    await world.deposit(safe, world.strategies.stLST, world.tokens.stLST, STAKE);
  });
  restart = await anvil.snapshot();
});
beforeEach(() => restart());
afterAll(() => anvil?.stop());

const callOf = {
  delegate: (operator: Address): Call => ({
    to: world.core.delegationManager,
    data: encodeFunctionData({
      ...{ abi: delegationManagerAbi, functionName: 'delegateTo' },
      args: [operator, { signature: '0x', expiry: 0n }, zeroHash],
    }),
  }),
  undelegate: (): Call => ({
    to: world.core.delegationManager,
    data: encodeFunctionData({ abi: delegationManagerAbi, functionName: 'undelegate', args: [safe] }),
  }),
  deposit: (): Call => ({
    to: world.core.strategyManager,
    data: encodeFunctionData({
      ...{ abi: strategyManagerAbi, functionName: 'depositIntoStrategy' },
      args: [world.strategies.stLST, world.tokens.stLST, MORE],
    }),
  }),
  approve: (spender: Address): Call => ({
    to: world.tokens.stLST,
    data: encodeFunctionData({ abi: tokenAbi, functionName: 'approve', args: [spender, MORE] }),
  }),
};

const catalogue = () =>
  createCatalogue({
    deployments: [
      { ...world.deployment, contracts: { ...world.deployment.contracts, safe: { multiSendCallOnly141: multiSend } } },
    ],
    labels: {},
  });

/** The owner's own transaction: the Safe runs one call, or several through MultiSend. */
const execution = async (...calls: readonly Call[]): Promise<Call> => {
  const { chainId } = world.deployment;
  const nonce = await world.client.readContract({
    ...{ address: safe, abi: parseAbi(['function nonce() view returns (uint256)']), functionName: 'nonce' },
  });
  const packed = calls.map(({ to, data }) =>
    encodePacked(['uint8', 'address', 'uint256', 'uint256', 'bytes'], [0, to, 0n, BigInt(size(data)), data]),
  );
  const [first] = calls as [Call];
  const run =
    calls.length === 1
      ? { ...first, operation: 0 }
      : {
          ...{ to: multiSend, operation: 1 },
          data: encodeFunctionData({ abi: multiSendAbi, functionName: 'multiSend', args: [concatHex(packed)] }),
        };
  const typedData = typedDataOf({
    ...{ contract: safe, chainId, structs: structs.safeTx },
    message: {
      ...{ ...run, value: '0', safeTxGas: 0, baseGas: 0, gasPrice: 0, nonce: Number(nonce) },
      ...{ gasToken: zeroAddress, refundReceiver: zeroAddress },
    },
  });
  const signature = await privateKeyToAccount(world.accounts.staker.privateKey).signTypedData(typedData as never);
  return {
    to: safe,
    data: encodeFunctionData({
      ...{ abi: artefact('TestSafe').abi, functionName: 'execTransaction' },
      args: [run.to, 0n, run.data, run.operation, 0n, 0n, 0n, zeroAddress, zeroAddress, signature],
    }),
  };
};

const deps = () => ({
  ...{ catalogue: catalogue(), thresholds: defaultThresholds, words: createWords('en'), now: Date.now() },
  rpc: createRpc({ url: world.url, traits: { startsAtHead: true } }),
});

const judge = (call: Call): Promise<Review> => {
  const request = toRequest(
    { method: 'eth_sendTransaction', params: [{ from: me, ...call }] },
    {
      ...{ id: 'r1', origin: 'https://app.example', topOrigin: 'https://app.example' },
      ...{ chainId: world.deployment.chainId, account: me },
    },
  );
  return review(request, deps());
};

const found = ({ verdict }: Review) => verdict.findings.map(({ rule }) => rule);
const unchecked = ({ verdict }: Review) =>
  verdict.outcomes.flatMap(({ rule, state }) => (state === 'not-checked' ? [rule] : []));
const restakedIn = (positions: readonly Position[] = []) => positions.find(({ kind }) => kind === 'restaked');
const shares = async (): Promise<bigint> => {
  const [[held = 0n]] = await world.client.readContract({
    ...{ address: world.core.delegationManager, abi: delegationManagerAbi, functionName: 'getWithdrawableShares' },
    args: [safe, [world.strategies.stLST]],
  });
  return held;
};
const send = async (call: Call) => world.sendData(me, call);

describe('what a Safe’s owner sends is judged and shown by the Safe’s own stake', () => {
  it('the Safe delegates', async () => {
    const call = await execution(callOf.delegate(world.operators.a));
    const told = await judge(call);
    expect(told.rpc.requests).toBe(1);
    expect(told.simulation).toMatchObject({ status: 'success' });
    expect(told.request.subjects).toEqual([me]);
    expect(found(told)).toEqual(
      expect.arrayContaining(['operator-slashable-share', 'operator-faster-than-exit', 'operator-slashed-before']),
    );
    expect(unchecked(told)).toEqual(['operator-young']);
    expect(told.headline.worst).toContain('10.0000');
    const acting = asActing(told);
    expect(acting.exposure.after?.account).toBe(safe);
    const stake = restakedIn(acting.exposure.after?.positions);
    const slashed = await whatIf(told, deps());
    expect(slashed).toMatchObject({ status: 'same' });
    expect(slashed.sets).toHaveLength(2);

    await send(call);
    const held = await shares();
    expect(stake).toMatchObject({ operator: world.operators.a, withdrawableShares: held, amount: held });
    // 0.4 and 0.25 of the 0.9 that the operator has left.
    expect(stake?.slashable?.now).toBe((held * 40n + 89n) / 90n + (held * 25n + 89n) / 90n);
  });

  it('the Safe approves and restakes more through MultiSend, under the operator that it has', async () => {
    await send(await execution(callOf.delegate(world.operators.a)));
    const before = await shares();
    const call = await execution(callOf.approve(world.core.strategyManager), callOf.deposit());
    const told = await judge(call);
    expect(told.simulation).toMatchObject({ status: 'success' });
    expect(found(told)).toEqual(expect.arrayContaining(['operator-slashable-share', 'redistributing-set']));
    expect(found(told)).not.toContain('deposit-for-someone-else');
    const acting = asActing({ ...told, catalogue: catalogue() });
    const stake = restakedIn(acting.exposure.after?.positions);
    expect(changesOf(acting)).toMatchObject({ leaves: [{ amount: MORE }] });
    expect(changesOf({ ...told, catalogue: catalogue() })).toMatchObject({ leaves: [], granted: [], restaked: [] });
    expect(told.headline.worst).toContain('2.0000');

    await send(call);
    const held = await shares();
    expect(held).toBeGreaterThan(before);
    expect(stake).toMatchObject({ withdrawableShares: held, amount: held });
  });

  it('the Safe leaves its operator, and what it queues answers on', async () => {
    await send(await execution(callOf.delegate(world.operators.a)));
    const call = await execution(callOf.undelegate());
    const told = await judge(call);
    expect(found(told)).toEqual(
      expect.arrayContaining(['still-slashable-while-queued', 'undelegate-queues-everything']),
    );
    const leaving = told.verdict.findings.find(({ rule }) => rule === 'undelegate-queues-everything');
    expect(leaving?.detail).toContain('stLST');
    const [queued] = asActing(told).exposure.after?.positions.filter(({ kind }) => kind === 'queued-withdrawal') ?? [];

    await send(call);
    const [withdrawals, [amounts = []]] = await world.client.readContract({
      ...{ address: world.core.delegationManager, abi: delegationManagerAbi, functionName: 'getQueuedWithdrawals' },
      args: [safe],
    });
    expect(withdrawals).toHaveLength(1);
    expect([queued?.shares]).toEqual(amounts);
  });

  it('the Safe gives a right: it is the Safe’s, and of what the Safe has', async () => {
    const { attacker } = world.accounts;
    const call = await execution(callOf.approve(attacker.address));
    const told = await judge(call);
    expect(told.verdict.severity).toBe('critical');
    const grant = told.verdict.findings.find(({ rule }) => rule === 'spender-is-account');
    expect(grant?.evidence).toMatchObject({ spender: attacker.address, amount: MORE, held: MORE });

    await send(call);
    const allowance = await world.client.readContract({
      ...{ address: world.tokens.stLST, abi: tokenAbi, functionName: 'allowance', args: [safe, attacker.address] },
    });
    expect(told.simulation.approvals).toMatchObject([{ owner: safe, spender: attacker.address, after: allowance }]);
  });

  it('a Safe that pays for nothing is told so', async () => {
    const thief = world.accounts.attacker.address;
    const trap = await deploy(world.client, thief, 'TwoFaced');
    const { abi } = artefact('TwoFaced');
    await send(await execution(callOf.approve(trap)));
    await world.send(thief, trap, { abi, functionName: 'turn' });
    const data = encodeFunctionData({ abi, functionName: 'claim', args: [world.tokens.stLST] });
    const call = await execution({ to: trap, data });
    const told = await judge(call);
    expect(told.verdict.findings.find(({ rule }) => rule === 'outflow-without-return')).toMatchObject({
      ...{ severity: 'danger', evidence: { account: safe, out: [{ token: world.tokens.stLST, amount: MORE }] } },
    });

    await send(call);
    const left = await world.client.readContract({
      ...{ address: world.tokens.stLST, abi: tokenAbi, functionName: 'balanceOf', args: [safe] },
    });
    expect(left).toBe(0n);
  });

  it('a contract that only looks like a Safe never stands in for what the signer loses', async () => {
    await world.actAs(me, async () => {
      await world.approve(me, world.tokens.stLST);
      await world.deposit(me, world.strategies.stLST, world.tokens.stLST, MORE);
    });
    const told = await judge(await execution(callOf.delegate(world.operators.a)));
    expect(asActing(told).exposure.after?.account).toBe(safe);
    const loses = {
      ...told,
      exposure: { ...told.exposure, after: { ...told.exposure.before, positions: [] } },
    } as Review;
    expect(asActing(loses).exposure.after?.account).toBe(me);
  });
});
