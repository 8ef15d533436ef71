import { encodeFunctionData, parseEther, zeroHash } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createPlan, type Plan } from '@/lib/exposure/createPlan';
import { protocols } from '@/lib/protocols';
import { createRpc } from '@/lib/rpc/createRpc';
import { type JsonRpcRequest, startEndpoint, type TestEndpoint } from '@/lib/rpc/testing/startEndpoint';
import { delegationManagerAbi, strategyManagerAbi } from '@/test/chain/abis';
import { deployWorld, type World } from '@/test/chain/deployWorld';
import { type Anvil, startAnvil } from '@/test/chain/startAnvil';
import { simulate } from './simulate';
import type { SimulateInput } from './types';

let anvil: Anvil;
let world: World;
let endpoint: TestEndpoint;
let refuses: (request: JsonRpcRequest, all: readonly JsonRpcRequest[]) => boolean;

beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url);
  const { staker } = world.accounts;
  await world.approve(staker.address, world.tokens.stLST);
  await world.deposit(staker.address, world.strategies.stLST, world.tokens.stLST, parseEther('10'));
});
afterAll(() => anvil?.stop());

beforeEach(async () => {
  endpoint = await startEndpoint(async (request, _, all) => {
    if (refuses(request, all)) return { error: { code: -32601, message: 'Method not found' } };
    try {
      return { result: await anvil.rpc(request.method, request.params) };
    } catch (error) {
      const { code = -32603, message = '', data } = error as { code?: number; message?: string; data?: unknown };
      return { error: { code, message, data } };
    }
  });
});
afterEach(() => endpoint.stop());

const lacksSimulate = ({ method }: JsonRpcRequest) => method === 'eth_simulateV1';
const lacksOverride = (request: JsonRpcRequest) =>
  lacksSimulate(request) || (request.method === 'eth_call' && request.params.length > 2);

const delegate = () => ({
  to: world.core.delegationManager,
  value: 0n,
  data: encodeFunctionData({
    abi: delegationManagerAbi,
    functionName: 'delegateTo',
    args: [world.operators.a, { signature: '0x', expiry: 0n }, zeroHash],
  }),
});

const deposit = (amount: bigint) => ({
  to: world.core.strategyManager,
  value: 0n,
  data: encodeFunctionData({
    abi: strategyManagerAbi,
    functionName: 'depositIntoStrategy',
    args: [world.strategies.stLST, world.tokens.stLST, amount],
  }),
});

const inputOf = (calls: SimulateInput['calls']): { input: SimulateInput; plan: Plan } => {
  const { chainId } = world.deployment;
  const account = world.accounts.staker.address;
  const catalogue = createCatalogue({ deployments: [world.deployment], labels: {} });
  const hints = {
    operators: [world.operators.a],
    strategies: [],
    tokens: [world.tokens.stLST],
    allowances: [],
    parties: [world.operators.a],
  };
  const plan = createPlan({ catalogue, chainId, account, hints });
  return { plan, input: { chainId, account, calls, reads: plan.reads, protocols, now: Date.now() } };
};

describe('an endpoint without eth_simulateV1', () => {
  beforeEach(() => {
    refuses = lacksSimulate;
  });

  it('is asked twice at first contact and once from then on, and sees what the full method sees', async () => {
    const { input, plan } = inputOf([delegate(), deposit(5n)]);
    const rpc = createRpc({ url: endpoint.url, traits: {} });
    const seen = await simulate(input, rpc);
    expect(seen.simulation).toMatchObject({ status: 'success', method: 'eth_call-override' });
    expect(rpc.stats().roundTrips).toBe(2);
    await simulate(input, rpc);
    expect(rpc.stats().roundTrips).toBe(3);

    const full = await simulate(input, createRpc({ url: anvil.url, traits: {} }));
    for (const point of ['before', 'after'] as const) {
      const [one, other] = [seen[point], full[point]].map((each) => each && plan.snapshot(each));
      expect(one?.exposure.positions).toEqual(other?.exposure.positions);
      expect(one?.facts.operators).toEqual(other?.facts.operators);
    }
  });

  it('tells a revert with its reason', async () => {
    const { input } = inputOf([deposit(parseEther('100000000'))]);
    const { simulation, before, after } = await simulate(input, createRpc({ url: endpoint.url, traits: {} }));
    expect(simulation).toMatchObject({ status: 'reverted', reason: { name: expect.stringMatching(/\w/) } });
    expect(before).toBeDefined();
    expect(after).toBeDefined();
  });

  it('is not believed about another chain', async () => {
    const { input } = inputOf([delegate()]);
    const rpc = createRpc({ url: endpoint.url, traits: {} });
    await expect(simulate({ ...input, chainId: 1 }, rpc)).rejects.toMatchObject({ code: 'endpoint-wrong-chain' });
  });
});

describe('an endpoint that takes no state overrides either', () => {
  beforeEach(() => {
    refuses = lacksOverride;
  });

  it('gives the state as it is, whether the call passes, and its gas', async () => {
    const { input, plan } = inputOf([delegate()]);
    const rpc = createRpc({ url: endpoint.url, traits: {} });
    const { simulation, before, after } = await simulate(input, rpc);
    expect(simulation).toMatchObject({ status: 'unavailable', method: 'eth_call', reason: { name: 'effects-unseen' } });
    expect(simulation.gasUsed).toBeGreaterThan(21_000n);
    expect(after).toBeUndefined();
    const full = await simulate(input, createRpc({ url: anvil.url, traits: {} }));
    expect(before && plan.snapshot(before).exposure.positions).toEqual(
      full.before && plan.snapshot(full.before).exposure.positions,
    );
    expect(rpc.stats().roundTrips).toBe(2);
    await simulate(input, rpc);
    expect(rpc.stats().roundTrips).toBe(3);
  });

  it('says that it cannot run one call after the other', async () => {
    const { input } = inputOf([delegate(), deposit(5n)]);
    const { simulation, before } = await simulate(input, createRpc({ url: endpoint.url, traits: {} }));
    expect(simulation).toMatchObject({ status: 'unavailable', reason: { name: 'several-calls' } });
    expect(before).toBeDefined();
  });

  it('tells a revert with its reason', async () => {
    const { input } = inputOf([deposit(parseEther('100000000'))]);
    const { simulation } = await simulate(input, createRpc({ url: endpoint.url, traits: {} }));
    expect(simulation).toMatchObject({ status: 'reverted', reason: { name: expect.stringMatching(/\w/) } });
  });
});
