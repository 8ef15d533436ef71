import { encodeFunctionData, maxUint256, parseEther, zeroHash } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEndpoint, type TestEndpoint } from '@/lib/rpc/testing/startEndpoint';
import { delegationManagerAbi, strategyManagerAbi, tokenAbi } from '@/test/chain/abis';
import { deployWorld, type World } from '@/test/chain/deployWorld';
import { type Anvil, startAnvil } from '@/test/chain/startAnvil';
import { check } from './check';
import { exposure } from './exposure';

let anvil: Anvil;
let world: World;
let proxy: TestEndpoint;
let restore: () => Promise<void>;
/** What the endpoint does instead of passing a call on. */
let fault: ((method: string) => object | undefined) | undefined;

beforeAll(async () => {
  anvil = await startAnvil();
  world = await deployWorld(anvil.url);
  restore = await anvil.snapshot();
});
afterAll(() => anvil?.stop());

beforeEach(async () => {
  fault = undefined;
  proxy = await startEndpoint(async ({ method, params }) => {
    const instead = fault?.(method);
    if (instead) return instead;
    try {
      return { result: await anvil.rpc(method, params) };
    } catch (error) {
      const { code = -32603, message = '' } = error as { code?: number; message?: string };
      return { error: { code, message } };
    }
  });
});
afterEach(async () => {
  await proxy.stop();
  await restore();
});

type Command = typeof check;

const run = async (command: Command, argv: readonly string[], files: Record<string, string> = {}, stdin = '') => {
  const out: string[] = [];
  const errors: string[] = [];
  const status = await command(argv, {
    readFile: async (path) => files[path] ?? '',
    readStdin: async () => stdin,
    stdout: (text) => void out.push(text),
    stderr: (text) => void errors.push(text),
  });
  return { status, text: out.join(''), errors: errors.join('') };
};

const requestOf = (call: { to: string; data: string; value?: string }) => ({
  origin: 'https://app.example',
  chainId: world.deployment.chainId,
  account: world.accounts.staker.address,
  method: 'eth_sendTransaction',
  params: [{ from: world.accounts.staker.address, ...call }],
});

const delegate = (operator = world.operators.a) =>
  requestOf({
    to: world.core.delegationManager,
    data: encodeFunctionData({
      abi: delegationManagerAbi,
      functionName: 'delegateTo',
      args: [operator, { signature: '0x', expiry: 0n }, zeroHash],
    }),
  });

const approve = () =>
  requestOf({
    to: world.tokens.stLST,
    data: encodeFunctionData({
      abi: tokenAbi,
      functionName: 'approve',
      args: [world.core.strategyManager, maxUint256],
    }),
  });

const deposit = (amount: bigint) =>
  requestOf({
    to: world.core.strategyManager,
    data: encodeFunctionData({
      abi: strategyManagerAbi,
      functionName: 'depositIntoStrategy',
      args: [world.strategies.stLST, world.tokens.stLST, amount],
    }),
  });

const checkOne = async (request: object, url = proxy.url) => {
  const files = { 'r.json': JSON.stringify(request), 'd.json': JSON.stringify(world.deployment) };
  const done = await run(check, ['--rpc', url, '--deployment', 'd.json', '--request', 'r.json'], files);
  return { ...done, document: JSON.parse(done.text) };
};

const stake = async (amount = parseEther('10')) => {
  const { staker } = world.accounts;
  await world.approve(staker.address, world.tokens.stLST);
  await world.deposit(staker.address, world.strategies.stLST, world.tokens.stLST, amount);
};

describe('npm run check', () => {
  it('asks EigenLayer’s own contracts for the worst case, in one request more', async () => {
    await stake();
    const plain = await checkOne(delegate());
    expect(plain.document).not.toHaveProperty('whatIf');
    const files = { 'r.json': JSON.stringify(delegate()), 'd.json': JSON.stringify(world.deployment) };
    const argv = ['--rpc', proxy.url, '--what-if', '--deployment', 'd.json', '--request', 'r.json'];
    const asked = proxy.requests.length;
    const { whatIf, verdict, rpc } = JSON.parse((await run(check, argv, files)).text);
    expect(whatIf).toMatchObject({ status: 'same', sets: [{ status: 'same' }, { status: 'same' }] });
    for (const { losses } of whatIf.sets) {
      expect(losses).toMatchObject([{ strategy: world.strategies.stLST, asset: { symbol: 'stLST' } }]);
      expect(losses[0].byContracts).toBe(losses[0].shown);
    }
    expect(verdict).toEqual(plain.document.verdict);
    expect(rpc).toMatchObject({ requests: plain.document.rpc.requests + 1 });
    expect(proxy.requests.length - asked).toBe(rpc.requests);
  });

  it('says that there is nothing to ask where nothing can be slashed', async () => {
    const files = { 'r.json': JSON.stringify(approve()), 'd.json': JSON.stringify(world.deployment) };
    const argv = ['--rpc', proxy.url, '--what-if', '--deployment', 'd.json', '--request', 'r.json'];
    expect(JSON.parse((await run(check, argv, files)).text)).toMatchObject({ whatIf: null });
  });

  it('prints one document with everything that a delegation leads to, from one request', async () => {
    await stake();
    const { status, document, errors } = await checkOne(delegate());
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(Object.keys(document)).toEqual(
      expect.arrayContaining(['request', 'actions', 'simulation', 'exposure', 'verdict', 'rpc']),
    );
    expect(document.actions).toMatchObject([
      {
        protocol: 'eigenlayer',
        type: 'delegate',
        contract: world.core.delegationManager,
        args: { operator: world.operators.a },
      },
    ]);
    expect(document.simulation).toMatchObject({ status: 'success', method: 'eth_simulateV1' });
    const [before] = document.exposure.before.positions.filter(isRestaked);
    const [after] = document.exposure.after.positions.filter(isRestaked);
    expect(before).toMatchObject({ withdrawableShares: parseEther('10').toString(), operatorSets: [] });
    expect(before.operator).toBeUndefined();
    expect(after).toMatchObject({
      strategy: world.strategies.stLST,
      operator: world.operators.a,
    });
    // To the wei this is compared in the tests of the lens; the scaling factor of a slashed operator rounds.
    expect(parseEther('10') - BigInt(after.amount)).toBeLessThan(10n);
    // 0.4 and 0.25 of the 0.9 that an earlier slash has left.
    expect(after.operatorSets).toHaveLength(2);
    expect(BigInt(after.slashable.now)).toBeGreaterThan((parseEther('10') * 64n) / 90n);
    expect(after.slashable.ceiling).toBe(after.amount);
    expect(document.verdict.severity).toBe('danger');
    expect(document.verdict.findings.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['operator-slashed-before', 'redistributing-set', 'operator-faster-than-exit']),
    );
    expect(document.rpc).toMatchObject({ requests: 1, roundTrips: 1 });
    expect(proxy.requests).toHaveLength(1);
  });

  it('asks once for each request, the first as well as any later one', async () => {
    const lines = [approve(), deposit(1n), delegate(), approve()].map((request) => JSON.stringify(request)).join('\n');
    const files = { 'd.json': JSON.stringify(world.deployment) };
    const argv = ['--rpc', proxy.url, '--deployment', 'd.json', '--request', '-'];
    const { status, text } = await run(check, argv, files, lines);
    const documents = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(documents.map(({ actions }) => actions[0].type)).toEqual(['approve', 'deposit', 'delegate', 'approve']);
    expect(documents.map(({ rpc }) => rpc.requests)).toEqual([1, 1, 1, 1]);
    expect(proxy.requests).toHaveLength(4);
  });

  it('gives each line its document, in order, and the highest status', async () => {
    const lines = [JSON.stringify(approve()), '{"method":"eth_sendTransaction"}', '{', JSON.stringify(delegate())];
    const files = { 'd.json': JSON.stringify(world.deployment), 'r.jsonl': lines.join('\n') };
    const argv = ['--rpc', proxy.url, '--deployment', 'd.json', '--request', 'r.jsonl'];
    const { status, text, errors } = await run(check, argv, files);
    const documents = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(documents).toHaveLength(4);
    expect(documents[1].error.message).toMatch(/^Line 2: /);
    expect(documents[2].error.message).toMatch(/^Line 3: /);
    expect(documents[3].actions[0].type).toBe('delegate');
    expect(errors.trim().split('\n')).toHaveLength(2);
  });

  it('knows the same functions at another address for what they are', async () => {
    const real = delegate();
    const [params] = real.params;
    const { status, document } = await checkOne({
      ...real,
      params: [{ ...params, to: world.accounts.attacker.address }],
    });
    expect(status).toBe(0);
    expect(document.actions[0]).toMatchObject({ protocol: 'unknown', flags: ['look-alike'] });
    expect(document.verdict.severity).toBe('critical');
  });

  it('tells a revert in words of the contract, and what it would pass for otherwise', async () => {
    const { status, document } = await checkOne(deposit(parseEther('10')));
    expect(status).toBe(0);
    expect(document.simulation.status).toBe('reverted');
    expect(document.simulation.reason.name).not.toBe('');
    expect(document.verdict.findings.map(({ rule }: { rule: string }) => rule)).toContain('will-revert');
  });

  it.each<[string, () => void, string]>([
    [
      'can simulate nothing',
      () => {
        fault = (method) =>
          ['eth_simulateV1', 'eth_call'].includes(method) ? { error: { code: -32601, message: 'no' } } : undefined;
      },
      'endpoint-unsupported',
    ],
    [
      'answers nonsense',
      () => {
        fault = () => ({ result: { a: 1 } });
      },
      'endpoint-garbage',
    ],
  ])('decodes only where the endpoint %s, says so, and exits with 3', async (_, spoil, reason) => {
    spoil();
    const { status, document } = await checkOne(delegate());
    expect(status).toBe(3);
    expect(document.simulation).toMatchObject({
      status: 'unavailable',
      method: 'decode-only',
      reason: { name: reason },
    });
    expect(document.actions[0]).toMatchObject({ protocol: 'eigenlayer', type: 'delegate' });
    expect(document.exposure).toEqual({ before: null, after: null });
    expect(document.verdict.coverage).toBe('partial');
    expect(document.verdict.findings.map(({ rule }: { rule: string }) => rule)).toContain('could-not-simulate');
  });

  it('says by which method an endpoint without eth_simulateV1 was asked', async () => {
    fault = (method) => (method === 'eth_simulateV1' ? { error: { code: -32601, message: 'no' } } : undefined);
    const { status, document } = await checkOne(delegate());
    expect(status).toBe(0);
    expect(document.simulation).toMatchObject({ status: 'success', method: 'eth_call-override' });
    expect(document.exposure.after).not.toBeNull();
  });

  it('says so where nobody answers', async () => {
    await proxy.stop();
    const { status, document } = await checkOne(delegate());
    expect(status).toBe(3);
    expect(document.simulation.reason.name).toBe('endpoint-unreachable');
  });

  it('believes no endpoint of another chain', async () => {
    const request = { ...delegate(), chainId: 1 };
    const { status, document } = await checkOne(request);
    expect(status).toBe(3);
    expect(document.simulation.reason.name).toBe('endpoint-wrong-chain');
  });

  it.each<[string, (request: ReturnType<typeof delegate>) => object]>([
    ['odd hex', (request) => ({ ...request, params: [{ ...request.params[0], data: '0x1' }] })],
    [
      'an amount above 2^256',
      (request) => ({ ...request, params: [{ ...request.params[0], value: `0x1${'0'.repeat(64)}` }] }),
    ],
    ['no parameters', (request) => ({ ...request, params: [] })],
    ['params that are no list', (request) => ({ ...request, params: 'x' })],
    ['no chain', ({ chainId: _, ...request }) => request],
    ['no account', ({ account: _, ...request }) => request],
  ])('refuses %s with one line that says what to fix, and asks nobody', async (_, spoil) => {
    const files = { 'r.json': JSON.stringify(spoil(delegate())), 'd.json': JSON.stringify(world.deployment) };
    const { status, text, errors } = await run(
      check,
      ['--rpc', proxy.url, '--deployment', 'd.json', '--request', 'r.json'],
      files,
    );
    expect(status).toBe(2);
    expect(text).toBe('');
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(proxy.requests).toHaveLength(0);
  });
});

describe('npm run exposure', () => {
  it('prints the positions of an account', async () => {
    await stake();
    await world.delegate(world.accounts.staker.address, world.operators.a);
    const files = { 'd.json': JSON.stringify(world.deployment) };
    const argv = ['--rpc', proxy.url, '--deployment', 'd.json', '--account', world.accounts.staker.address];
    const { status, text } = await run(exposure, argv, files);
    const document = JSON.parse(text);
    expect(status).toBe(0);
    expect(document.exposure.before).toEqual(document.exposure.after);
    const [position] = document.exposure.before.positions.filter(isRestaked);
    expect(position).toMatchObject({ strategy: world.strategies.stLST, operator: world.operators.a });
    const [held] = document.exposure.before.positions.filter(({ kind }: { kind: string }) => kind === 'token');
    expect(held.asset.symbol).toBe('stLST');
    expect(document.rpc.requests).toBe(1);
    expect(proxy.requests).toHaveLength(1);
  });

  it.each([
    [['--rpc', 'http://127.0.0.1:9/', '--account', '0x12'], 2],
    [['--rpc', 'http://rpc.example.org', '--account', `0x${'1'.repeat(40)}`], 2],
    [['--account', `0x${'1'.repeat(40)}`], 2],
    [['--rpc', 'http://127.0.0.1:9/', '--account', `0x${'1'.repeat(40)}`], 3],
  ])('exits %s with %i', async (argv, expected) => {
    const { status, errors } = await run(exposure, argv);
    expect(status).toBe(expected);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });
});

const isRestaked = ({ kind }: { kind: string }) => kind === 'restaked';
