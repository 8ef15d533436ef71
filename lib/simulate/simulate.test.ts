import type { Hex } from 'viem';
import { afterEach, describe, expect, it } from 'vitest';
import { createRpc } from '@/lib/rpc/createRpc';
import { type JsonRpcRequest, startEndpoint, type TestEndpoint } from '@/lib/rpc/testing/startEndpoint';
import { simulate } from './simulate';
import type { SimulateInput } from './types';

const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const target = '0x00000000000000000000000000000000000000aA';
const input: SimulateInput = {
  chainId: 1,
  account,
  calls: [{ to: target, value: 5n, data: '0x12345678' }],
  reads: [
    { id: 'plain', to: target, data: '0xaaaaaaaa' },
    { id: 'deep', to: 'lens:deep', data: '0xbbbbbbbb', code: '0x6001' },
  ],
  protocols: [],
  now: 1_000_000,
};
const head = {
  number: 7n,
  timestamp: 100,
  prevRandao: `0x${'ab'.repeat(32)}`,
  baseFeePerGas: 10n ** 9n,
  readAt: 990_000,
} as const;

let endpoint: TestEndpoint | undefined;
afterEach(() => endpoint?.stop());
const start = async (handler: Parameters<typeof startEndpoint>[0]) => {
  endpoint = await startEndpoint(handler);
  return endpoint;
};

type Sent = {
  blockStateCalls: {
    calls: Record<string, string>[];
    stateOverrides?: Record<string, { code: string }>;
    blockOverrides?: object;
  }[];
  traceTransfers: boolean;
  validation: boolean;
};
/** What goes out for this input; the endpoint refuses it. */
const sent = async (change: Partial<SimulateInput> = {}, traits = {}) => {
  const { url, requests } = await start(() => ({ error: { code: -32601, message: 'Method not found' } }));
  await simulate({ ...input, ...change }, createRpc({ url, traits })).catch(() => undefined);
  await endpoint?.stop();
  const bodies = requests.map((body) => (Array.isArray(body) ? body : [body]));
  return { bodies, first: bodies[0]?.[0]?.params[0] as Sent, tag: bodies[0]?.[0]?.params[1] };
};

describe('simulate: the request', () => {
  it('stands between two equal reads, in one call', async () => {
    const { bodies, first, tag } = await sent({}, { startsAtHead: false });
    expect(bodies).toHaveLength(1);
    expect(tag).toBe('latest');
    expect(first).toMatchObject({ traceTransfers: true, validation: false });
    const [block] = first.blockStateCalls;
    const [before, call, after] = block?.calls ?? [];
    expect(block?.calls).toHaveLength(3);
    expect(call).toMatchObject({ from: account, to: target, value: '0x5', input: '0x12345678' });
    expect(before).toEqual(after);
    expect(block?.calls.every((each) => each.gas && !('nonce' in each) && !('data' in each))).toBe(true);
  });

  it('puts every lens at a random address and reads from another', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 3; round += 1) {
      const { first } = await sent();
      const block = first.blockStateCalls.at(-1);
      const places = Object.keys(block?.stateOverrides ?? {});
      expect(places).toHaveLength(2);
      const read = block?.calls[0];
      expect(places).toContain(read?.to);
      for (const address of [...places, String(read?.from)]) seen.add(address.toLowerCase());
      // The deep read is sent to where its code went.
      const deep = places.find((place) => block?.stateOverrides?.[place]?.code === '0x6001');
      expect(read?.input).toContain(deep?.slice(2).toLowerCase());
    }
    expect(seen.size).toBe(9);
    expect(seen).not.toContain(account.toLowerCase());
  });

  it('lets an empty block go first where the node may start in the head’s own', async () => {
    expect((await sent({}, { startsAtHead: true })).first.blockStateCalls).toHaveLength(2);
    expect((await sent({}, { startsAtHead: true })).first.blockStateCalls[0]).toEqual({ calls: [] });
    expect((await sent({}, { startsAtHead: false })).first.blockStateCalls).toHaveLength(1);
  });

  it('dresses the block like the next one only with a young head', async () => {
    const overrides = async (change: Partial<SimulateInput>) =>
      (await sent(change)).first.blockStateCalls.at(-1)?.blockOverrides;
    expect(await overrides({ head })).toEqual({ prevRandao: head.prevRandao, baseFeePerGas: '0x3b9aca00' });
    expect(await overrides({ head: { ...head, readAt: 900_000 } })).toEqual({});
    expect(await overrides({})).toEqual({});
  });

  it('sets a gas price only where the account can pay all the gas', async () => {
    const price = async (balance?: bigint) =>
      (await sent({ head: { ...head, balance } })).first.blockStateCalls.at(-1)?.calls.map((call) => call.gasPrice);
    expect(await price(10n ** 18n)).toEqual([undefined, '0x77359400', undefined]);
    expect(await price(10n ** 15n)).toEqual([undefined, undefined, undefined]);
    expect(await price()).toEqual([undefined, undefined, undefined]);
  });

  it('puts what is pending in front, and asks in the same HTTP request whether it is mined', async () => {
    const hash = `0x${'cd'.repeat(32)}` as const;
    const calls = [{ to: target, value: 0n, data: '0x99999999' }] as const;
    const { bodies } = await sent({ pending: [{ hash, calls }] });
    const inputs = ({ params }: JsonRpcRequest) =>
      (params[0] as Sent).blockStateCalls.at(-1)?.calls.map((call) => call.input);
    const [withIt, , withoutIt, , receipt] = bodies[0] ?? [];
    expect(inputs(withIt as JsonRpcRequest)).toEqual([
      '0x99999999',
      expect.any(String),
      '0x12345678',
      expect.any(String),
    ]);
    expect(inputs(withoutIt as JsonRpcRequest)).toEqual([expect.any(String), '0x12345678', expect.any(String)]);
    expect(receipt).toMatchObject({ method: 'eth_getTransactionReceipt', params: [hash] });
  });

  it('runs the same in a second block with other data, in the same HTTP request', async () => {
    const { bodies } = await sent({ head });
    expect(bodies[0]).toHaveLength(2);
    const [one, other] = (bodies[0] ?? []).map(({ params }) => (params[0] as Sent).blockStateCalls.at(-1));
    const unpriced = (calls: readonly Record<string, string>[] = []) => calls.map(({ gasPrice: _, ...call }) => call);
    expect(unpriced(other?.calls)).toEqual(unpriced(one?.calls));
    expect(other?.stateOverrides).toEqual(expect.objectContaining(one?.stateOverrides ?? {}));
    expect(other?.blockOverrides).toEqual({
      // No bit of it is the first one's.
      prevRandao: `0x${'54'.repeat(32)}`,
      feeRecipient: expect.stringMatching(/^0x[0-9a-f]{40}$/),
      baseFeePerGas: '0x37e11d60',
    });
    expect(other?.blockOverrides).not.toMatchObject(one?.blockOverrides ?? {});
  });

  // Row G01 of the list of attacks: without a price nodes leave GASPRICE and BASEFEE at nothing, and a contract knows.
  it.each([
    ['nothing is known of the head', {}],
    ['the account cannot pay for so much gas', { head: { ...head, balance: 1n } }],
  ])('puts a price on gas in the second block when %s', async (_, change) => {
    const { bodies } = await sent(change);
    const [one, other] = (bodies[0] ?? []).map(({ params }) => (params[0] as Sent).blockStateCalls.at(-1));
    expect(one?.calls[1]).not.toHaveProperty('gasPrice');
    expect(one?.stateOverrides).not.toHaveProperty(account);
    const baseFee = BigInt((other?.blockOverrides as { baseFeePerGas?: Hex } | undefined)?.baseFeePerGas ?? 0);
    expect(baseFee).toBeGreaterThan(0n);
    expect(BigInt(other?.calls[1]?.gasPrice ?? 0)).toBeGreaterThan(baseFee);
    expect(other?.stateOverrides).toHaveProperty(account, { balance: '0xd3c21bcecceda1000000' });
  });

  it.each<[string, Parameters<typeof startEndpoint>[0]]>([
    [
      'with one error',
      (_, response, all) => {
        if (all.length === 1) return { error: { code: -32601, message: 'no' } };
        response.end(JSON.stringify({ jsonrpc: '2.0', id: null, error: { code: -32600, message: 'no batches' } }));
        return undefined;
      },
    ],
    [
      'with a page',
      (_, response, all) => {
        if (all.length === 1) return { error: { code: -32601, message: 'no' } };
        response.writeHead(400).end('<html>');
        return undefined;
      },
    ],
  ])('asks an endpoint that refuses batches %s for one call, from then on at once', async (_, handler) => {
    const { url, requests } = await start(handler);
    const rpc = createRpc({ url, traits: { startsAtHead: false } });
    await simulate(input, rpc).catch(() => undefined);
    expect(requests.map((body) => Array.isArray(body))).toEqual([true, false]);
    expect(rpc.traits.batches).toBe(false);
    await simulate(input, rpc).catch(() => undefined);
    expect(requests).toHaveLength(3);
  });

  it('reads once when there is nothing to run', async () => {
    expect((await sent({ calls: [] })).first.blockStateCalls.at(-1)?.calls).toHaveLength(1);
  });
});

// Row G08 of the list of attacks.
describe('simulate: bad answers', () => {
  const zero = `0x${'0'.repeat(64)}`;
  const block = { number: '0x2', timestamp: '0x5', parentHash: `0x${'1'.repeat(64)}` };
  const done = { status: '0x1', returnData: '0x', gasUsed: '0x5208', logs: [] };
  const failed = { status: '0x0', returnData: '0x', gasUsed: '0x5208', error: { code: -32015, message: 'out of gas' } };

  it.each<[string, object, string]>([
    ['no such method', { error: { code: -32601, message: 'Method not found' } }, 'endpoint-unsupported'],
    ['an error of its own', { error: { code: -32603, message: 'boom' } }, 'endpoint-error'],
    ['null', { result: null }, 'endpoint-garbage'],
    ['text', { result: '0x' }, 'endpoint-garbage'],
    ['no blocks', { result: [] }, 'endpoint-garbage'],
    ['blocks of nothing', { result: [{}, {}] }, 'endpoint-garbage'],
    ['one block too few', { result: [{ ...block, calls: [done, done, done] }] }, 'endpoint-garbage'],
    [
      'a call too few',
      {
        result: [
          { ...block, calls: [] },
          { ...block, calls: [done, done] },
        ],
      },
      'endpoint-garbage',
    ],
    [
      'reads that gave nothing',
      {
        result: [
          { ...block, calls: [] },
          { ...block, calls: [done, done, done] },
        ],
      },
      'endpoint-garbage',
    ],
    [
      'reads that gave zeros',
      {
        result: [
          { ...block, calls: [] },
          { ...block, calls: [{ ...done, returnData: zero }, done, done] },
        ],
      },
      'endpoint-garbage',
    ],
    [
      'reads that failed',
      {
        result: [
          { ...block, calls: [] },
          { ...block, calls: [failed, done, failed] },
        ],
      },
      'endpoint-garbage',
    ],
    [
      'a status of another kind',
      {
        result: [
          { ...block, calls: [] },
          { ...block, calls: [done, { ...done, status: 1 }, done] },
        ],
      },
      'endpoint-garbage',
    ],
    [
      'half a byte',
      {
        result: [
          { ...block, calls: [] },
          { ...block, calls: [{ ...done, returnData: '0x1' }, done, done] },
        ],
      },
      'endpoint-garbage',
    ],
    [
      'a huge number',
      {
        result: [
          { ...block, calls: [] },
          { ...block, number: `0x${'f'.repeat(65)}`, calls: [done, done, done] },
        ],
      },
      'endpoint-garbage',
    ],
  ])('names %s', async (_, answer, code) => {
    const { url } = await start(() => answer);
    await expect(simulate(input, createRpc({ url, traits: {} }))).rejects.toMatchObject({ code });
  });
});
