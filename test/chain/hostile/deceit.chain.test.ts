import { encodeFunctionData, maxUint256, parseAbi } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/catalogue/createCatalogue';
import { tokenAbi } from '../abis';
import { deploy } from '../deploy';
import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';
import { createVictim } from './createVictim';

let anvil: Anvil;
let world: World;
let victim: ReturnType<typeof createVictim>;
let restart: () => Promise<void>;

beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url);
  victim = createVictim(world);
  await world.approve(victim.me, victim.token);
  await world.deposit(victim.me, world.strategies.stLST, victim.token, 10n ** 19n);
  restart = await anvil.snapshot();
});
beforeEach(() => restart());
afterAll(() => anvil?.stop());

// Row G03 of the list of attacks: harmless when it is read, harmful when it is sent.
describe('what changes between the review and the wallet', () => {
  it('a contract whose owner turns it round', async () => {
    const trap = await victim.trap('TwoFaced');
    const call = victim.callOf(trap, 'TwoFaced', 'claim', [victim.token]);
    const shown = await victim.look(call);
    expect(victim.lost(shown)).toBe(0n);
    expect(victim.ruled(shown)).toContain('unknown-contract');
    await victim.act(trap, 'TwoFaced', 'turn');
    const fresh = await victim.look(call, { shown });
    expect(victim.lost(fresh)).toBeGreaterThan(0n);
    expect(victim.ruled(fresh)).toEqual(expect.arrayContaining(['changed-since-shown', 'outflow-without-return']));
    expect(fresh.verdict.severity).toBe('danger');
  });

  it('a proxy that gets other code', async () => {
    const { client } = world;
    const [harmless, harmful] = [
      await deploy(client, victim.thief, 'Harmless'),
      await deploy(client, victim.thief, 'Harmful'),
    ];
    const trap = await victim.trap('Upgradeable', [harmless]);
    const call = victim.callOf(trap, 'Harmless', 'claim', [victim.token]);
    const shown = await victim.look(call);
    expect(victim.lost(shown)).toBe(0n);
    await victim.act(trap, 'Upgradeable', 'upgradeTo', [harmful]);
    const fresh = await victim.look(call, { shown });
    expect(victim.lost(fresh)).toBeGreaterThan(0n);
    expect(victim.ruled(fresh)).toContain('changed-since-shown');
  });
});

// Row G04: logs are not read at all.
describe('logs that lie', () => {
  it('a fortune, a stake and a right taken back that are only said', async () => {
    const liar = await deploy(world.client, victim.thief, 'LyingLogs');
    const seen = await victim.look(victim.callOf(liar, 'LyingLogs', 'airdrop', [victim.token]));
    expect(seen.simulation).toMatchObject({ status: 'success', approvals: [] });
    expect(seen.simulation.assetChanges.filter(({ asset }) => asset.address !== null)).toEqual([]);
    const holds = ({ positions }: NonNullable<typeof seen.exposure.before>) =>
      positions.map(({ kind, asset, amount }) => `${kind} ${asset.symbol} ${amount}`);
    const { before, after } = seen.exposure;
    expect(after && holds(after)).toEqual(before && holds(before));
  });

  it('a token that moves and says nothing', async () => {
    const silent = await deploy(world.client, victim.thief, 'SilentToken');
    await world.send(victim.me, silent, {
      abi: parseAbi(['function mint(address to, uint256 amount)']),
      functionName: 'mint',
      args: [victim.me, 5n * 10n ** 18n],
    });
    const listed = { address: silent, symbol: 'SIL', decimals: 18 };
    const { deployment } = world;
    const catalogue = createCatalogue({
      deployments: [{ ...deployment, tokens: [...(deployment.tokens ?? []), listed] }],
      labels: {},
    });
    const seen = await victim.look(victim.callOf(silent, 'SilentToken', 'claim'), { catalogue });
    expect(seen.simulation.assetChanges).toContainEqual(
      expect.objectContaining({ account: victim.me, before: 5n * 10n ** 18n, after: 0n }),
    );
    expect(victim.ruled(seen)).toContain('outflow-without-return');
  });
});

// Row G06: nothing moves, and much is given away.
describe('harm that moves nothing', () => {
  it('a right to every token', async () => {
    const data = encodeFunctionData({ abi: tokenAbi, functionName: 'approve', args: [victim.thief, maxUint256] });
    const seen = await victim.look({ to: victim.token, data });
    expect(victim.lost(seen)).toBe(0n);
    expect(seen.simulation.approvals).toMatchObject([{ spender: victim.thief, before: 0n, after: maxUint256 }]);
    expect(['danger', 'critical']).toContain(seen.verdict.severity);
    expect(seen.headline.worst).toContain('stLST');
  });

  it('the contract itself, an appointee, an operator of one’s collectibles', async () => {
    const abi = parseAbi([
      'function transferOwnership(address to)',
      'function setApprovalForAll(address operator, bool on)',
      'function setAppointee(address account, address appointee, address target, bytes4 selector)',
    ]);
    const stranger = await deploy(world.client, victim.thief, 'Actor');
    const calls = [
      { to: stranger, data: encodeFunctionData({ abi, functionName: 'transferOwnership', args: [victim.thief] }) },
      {
        to: stranger,
        data: encodeFunctionData({ abi, functionName: 'setApprovalForAll', args: [victim.thief, true] }),
      },
      {
        to: world.core.permissionController,
        data: encodeFunctionData({
          ...{ abi, functionName: 'setAppointee' },
          args: [victim.me, victim.thief, world.core.allocationManager, '0x12345678'],
        }),
      },
    ];
    for (const [index, rule] of ['ownership-change', 'nft-approval', 'appointee-or-admin'].entries()) {
      const seen = await victim.look(calls[index] as (typeof calls)[number]);
      expect(seen.simulation.assetChanges.filter(({ asset }) => asset.address !== null)).toEqual([]);
      expect(victim.ruled(seen)).toContain(rule);
      expect(['danger', 'critical']).toContain(seen.verdict.severity);
    }
  });
});

// Row G11: a first step that does nothing makes the second one take everything.
describe('two steps', () => {
  it('a first one that is sent and not yet mined', async () => {
    const trap = await victim.trap('TwoFaced');
    const first = victim.callOf(trap, 'TwoFaced', 'register');
    const second = victim.callOf(trap, 'TwoFaced', 'claimSecond', [victim.token]);
    expect(victim.lost(await victim.look(second))).toBe(0n);
    const seen = await victim.look(second, { pending: [{ calls: [{ ...first, value: 0n }] }] });
    expect(victim.lost(seen)).toBeGreaterThan(0n);
    expect(victim.ruled(seen)).toContain('outflow-without-return');
  });

  it('both in one batch', async () => {
    const trap = await victim.trap('TwoFaced');
    const seen = await victim.look([
      victim.callOf(trap, 'TwoFaced', 'register'),
      victim.callOf(trap, 'TwoFaced', 'claimSecond', [victim.token]),
    ]);
    expect(victim.lost(seen)).toBeGreaterThan(0n);
    expect(victim.ruled(seen)).toContain('outflow-without-return');
  });
});
