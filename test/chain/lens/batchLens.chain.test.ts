import { encodeFunctionData, hexToBigInt } from 'viem';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Read } from '@/lib/protocols/defineProtocol';
import { createRpc } from '@/lib/rpc/createRpc';
import { simulate } from '@/lib/simulate/simulate';
import type { Address, Call } from '@/lib/types';
import { tokenAbi } from '../abis';
import { connect } from '../connect';
import { deploy } from '../deploy';
import { people } from '../people';
import { type Anvil, startAnvil } from '../startAnvil';
import { createSurgery } from './createSurgery';
import { hostileCode } from './hostileCode';

let anvil: Anvil;
let token: Address;
const hostile = new Map<string, Address>();
beforeAll(async () => {
  anvil = await startAnvil();
  const client = connect(anvil.url);
  token = await deploy(client, people.deployer.address, 'TestToken', ['Token', 'TKN']);
  const { place } = createSurgery(client);
  for (const [name, code] of Object.entries(hostileCode)) hostile.set(name, await place(code));
});
afterAll(() => anvil?.stop());

const account = people.staker.address;
const data = encodeFunctionData({ abi: tokenAbi, functionName: 'balanceOf', args: [account] });
const honest = (index: number): Read => ({ id: `honest-${index}`, to: token, data });
const ask = (name: string, index = 0): Read => ({ id: `${name}-${index}`, to: hostile.get(name) as Address, data });

const run = async (reads: readonly Read[], calls: readonly Call[] = []) => {
  const input = { chainId: 31337, account, calls, reads, protocols: [], now: Date.now() };
  const outcome = await simulate(input, createRpc({ url: anvil.url }));
  return outcome.after ?? outcome.before;
};

it('answers in order, with the block that it runs in', async () => {
  const head = await connect(anvil.url).getBlockNumber();
  const seen = await run([honest(0), ask('liar'), ask('failure'), honest(1), ask('mute')]);
  expect(seen?.block).toBe(head + 1n);
  expect(seen?.results.map(({ id, ok }) => [id, ok])).toEqual([
    ['honest-0', true],
    ['liar-0', true],
    ['failure-0', false],
    ['honest-1', true],
    ['mute-0', true],
  ]);
  expect(hexToBigInt(seen?.results[0]?.data ?? '0x')).toBe(0n);
  expect(seen?.results[4]?.data).toBe('0x');
});

it.each(Object.keys(hostileCode).filter((name) => name !== 'liar'))(
  'reads everything else however many contracts are a %s',
  async (name) => {
    const transfer: Call = { to: token, value: 0n, data };
    const reads = Array.from({ length: 40 }, (_, index) => [ask(name, index), honest(index)]).flat();
    for (const calls of [[], [transfer]]) {
      const results = (await run(reads, calls))?.results ?? [];
      expect(results.filter(({ ok }) => ok).filter(({ id }) => id.startsWith('honest'))).toHaveLength(40);
      if (['burner', 'failure', 'giant', 'giantFailure'].includes(name))
        expect(results.filter(({ id, ok }) => ok && id.startsWith(name))).toEqual([]);
    }
  },
);

it('passes on an answer of a hundred kilobytes, and no megabyte', async () => {
  const [first, second] = (await run([ask('fat'), ask('giant'), honest(0)]))?.results ?? [];
  expect(first?.data.length).toBe(2 + 2 * 100_000);
  expect(second).toMatchObject({ ok: false, data: '0x' });
});

it('leaves room for a large first read, however many follow it', async () => {
  // Counts down from 110,000, which takes 2.9 million gas.
  const worker = await createSurgery(connect(anvil.url)).place('0x6201adb05b600190038060045760206000f3');
  const reads = [{ id: 'worker', to: worker, data }, ...Array.from({ length: 200 }, (_, index) => honest(index))];
  const results = (await run(reads, [{ to: token, value: 0n, data }]))?.results ?? [];
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  expect(results[0]?.data.length).toBe(66);
});
