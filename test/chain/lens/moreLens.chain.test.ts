import { toFunctionSelector } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { createPlan } from '@/lib/exposure/createPlan';
import type { Hints } from '@/lib/protocols/defineProtocol';
import { createRpc } from '@/lib/rpc/createRpc';
import { simulate } from '@/lib/simulate/simulate';
import type { Address, EigenlayerFacts } from '@/lib/types';
import { allocationManagerAbi, eigenPodManagerAbi } from '../abis';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';
import { createSurgery } from './createSurgery';
import { hostileCode } from './hostileCode';

const WAD = 10n ** 18n;
/** As many as a request can make us read, of those that cost most. */
const countOf = (kind: string): number => (kind === 'burner' ? 64 : 8);

let anvil: Anvil;
let world: World;
let surgery: ReturnType<typeof createSurgery>;
let restart: () => Promise<void>;
let me: Address;
/** A pod, stake under operator A, and a slasher that is about to change. */
beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url, { withdrawalDelay: 40 });
  surgery = createSurgery(world.client);
  me = world.accounts.staker.address;
  await world.send(me, world.core.eigenPodManager, { abi: eigenPodManagerAbi, functionName: 'createPod' });
  await world.approve(me, world.tokens.stLST);
  await world.deposit(me, world.strategies.stLST, world.tokens.stLST, WAD);
  await world.delegate(me, world.operators.a);
  const { avs, id } = world.sets.redistributing;
  await world.send(avs, world.core.allocationManager, {
    ...{ abi: allocationManagerAbi, functionName: 'updateSlasher' },
    args: [{ avs, id }, world.accounts.attacker.address],
  });
  restart = await anvil.snapshot();
});
beforeEach(() => restart());
afterAll(() => anvil?.stop());

const noHints: Hints = { operators: [], strategies: [], tokens: [], allowances: [], parties: [] };

async function read(hints: Partial<Hints> = {}): Promise<EigenlayerFacts> {
  const { deployment } = world;
  const { chainId } = deployment;
  const catalogue = createCatalogue({ deployments: [deployment], labels: {} });
  const plan = createPlan({ catalogue, chainId, account: me, hints: { ...noHints, ...hints } });
  // With a call, because reads get less gas then.
  const calls = [{ to: me, value: 0n, data: '0x' }] as const;
  const input = { chainId, account: me, calls, reads: plan.reads, protocols: [], now: Date.now() };
  const { before } = await simulate(input, createRpc({ url: anvil.url }));
  const facts = before && plan.snapshot(before).facts.eigenlayer;
  if (!facts) throw new Error('Nothing was read');
  return facts;
}

const own = async () => ({ pods: (await read()).pods, slashers: (await read()).pendingSlashers });

describe.each(Object.entries(hostileCode))('contracts that are a %s', (kind, code) => {
  const place = () => Promise.all(Array.from({ length: countOf(kind) }, () => surgery.place(code)));

  it('called as pods, hide neither the own pod nor the slasher', async () => {
    const { pods = [], slashers } = await own();
    const unlisted = await place();
    const seen = await read({ unlisted });
    expect(seen.pods).toEqual([
      ...pods,
      ...unlisted.map((pod) => ({ pod: expect.stringMatching(new RegExp(pod, 'i')) })),
    ]);
    expect(seen.pendingSlashers).toEqual(slashers);
  });

  it('named as strategies, are no vaults of EigenLayer’s, and hide nothing else', async () => {
    const { pods, slashers } = await own();
    const seen = await read({ strategies: await place() });
    expect(seen.pods).toEqual(pods);
    expect(seen.pendingSlashers).toEqual(slashers);
    expect((seen.vaults ?? []).filter(({ genuine }) => genuine)).toEqual([]);
    expect(seen).toMatchObject({ isOperator: false, isAvs: false, admins: [me], claimer: {} });
  });
});

describe('a contract that lacks a function', () => {
  const without = async (address: Address, signature: string) =>
    surgery.remove(address, toFunctionSelector(`function ${signature}`));

  it.each([
    ['pods', 'eigenPodManager', 'ownerToPod(address)'],
    ['pendingSlashers', 'allocationManager', 'getPendingSlasher((address avs, uint32 id))'],
    ['pendingSlashers', 'delegationManager', 'delegatedTo(address)'],
    ['vaults', 'strategyManager', 'getDeposits(address)'],
    ['isOperator', 'delegationManager', 'isOperator(address)'],
    ['isAvs', 'allocationManager', 'getOperatorSetCount(address)'],
    ['admins', 'permissionController', 'getAdmins(address)'],
    ['claimer', 'rewardsCoordinator', 'claimerFor(address)'],
  ] as const)('leaves %s unread, and nothing else: %s.%s', async (missing, role, signature) => {
    const whole = await read();
    expect(whole[missing]).toBeDefined();
    await without(world.core[role], signature);
    const { [missing]: _, ...rest } = whole;
    expect(await read()).toEqual(rest);
  });
});
