import { encodeAbiParameters, parseAbiParameters } from 'viem';
import { describe, expect, it } from 'vitest';
import { calldata, decodeSend, decodeSign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import type { Hex } from '@/lib/types';

const MAX160 = 2n ** 160n - 1n;
const WEEK = 1_900_604_800;
const details = (token: string, amount: bigint = 7n) => ({ token, amount: String(amount), expiration: WEEK, nonce: 0 });
const encode = (types: string, ...values: readonly unknown[]): Hex =>
  encodeAbiParameters(parseAbiParameters(types) as never, values as never);

const DETAILS = '(address token, uint160 amount, uint48 expiration, uint48 nonce)';
const single = (amount = 7n, spender: Hex = who.universalRouter) => ({
  details: { token: who.weEth, amount, expiration: WEEK, nonce: 0 },
  spender,
  sigDeadline: 1_900_000_000n,
});

describe('Permit2 by signature', () => {
  const message = { details: details(who.weEth), spender: who.stranger, sigDeadline: 1_900_000_000 };
  const typed = { contract: who.permit2, name: 'Permit2', structs: structs.permitSingle, message };

  it('a permit names its one token', () => {
    expect(decodeSign(typed)).toMatchObject([
      {
        protocol: 'permit2',
        type: 'permit',
        contract: who.permit2,
        path: [0],
        flags: [],
        signed: true,
        args: {
          token: who.weEth,
          owner: who.user,
          spender: who.stranger,
          amount: 7n,
          unlimited: false,
          expiration: BigInt(WEEK),
          nonce: 0n,
          deadline: 1_900_000_000n,
        },
      },
    ]);
    expect(decodeSign({ ...typed, message: { ...message, details: details(who.weEth, MAX160) } })).toMatchObject([
      { args: { unlimited: true } },
    ]);
  });

  it('a batch names every token, and past 200 says that there is more', () => {
    const batch = (count: number) =>
      decodeSign({
        contract: who.permit2,
        structs: structs.permitBatch,
        message: {
          ...message,
          details: Array.from({ length: count }, (_, index) => details(who.stEth, BigInt(index))),
        },
      });
    expect(batch(5)).toMatchObject(
      [0, 1, 2, 3, 4].map((index) => ({ path: [0, index], args: { amount: BigInt(index) } })),
    );
    expect(batch(300)).toHaveLength(201);
    expect(batch(300).at(-1)).toMatchObject({ type: 'unknown', flags: ['undecodable'] });
  });

  it.each([
    ['a transfer', structs.permitTransfer, { permitted: { token: who.weEth, amount: '9' } }, 1],
    [
      'transfers',
      structs.permitBatchTransfer,
      {
        permitted: [
          { token: who.weEth, amount: '9' },
          { token: who.stEth, amount: '9' },
        ],
      },
      2,
    ],
    [
      'a transfer bound to terms of the spender’s',
      structs.permitWitness,
      { permitted: { token: who.weEth, amount: '9' }, witness: { swapper: who.user, minimum: '1' } },
      1,
    ],
  ])('%s', (_name, struct, part, count) => {
    const all = { spender: who.stranger, nonce: 4, deadline: 99, ...part };
    const actions = decodeSign({ contract: who.permit2, structs: struct, message: all });
    expect(actions).toHaveLength(count);
    for (const action of actions)
      expect(action).toMatchObject({
        protocol: 'permit2',
        type: 'permitTransfer',
        flags: [],
        args: { owner: who.user, spender: who.stranger, amount: 9n, nonce: 4n, deadline: 99n },
      });
  });

  it('at any other contract it is an imitation, whatever the domain is called', () => {
    for (const name of ['Permit2', 'Uniswap'])
      for (const one of [
        typed,
        {
          ...typed,
          structs: structs.permitWitness,
          message: {
            permitted: { token: who.weEth, amount: '9' },
            witness: { swapper: who.user, minimum: '1' },
            spender: who.stranger,
            nonce: 4,
            deadline: 99,
          },
        },
      ])
        expect(decodeSign({ ...one, name, contract: who.contract })).toMatchObject([
          { flags: ['look-alike'], args: { imitates: 'permit2', spender: who.stranger } },
        ]);
  });

  it('its name alone, over another struct, is an imitation too', () => {
    const message = { hello: 'world' };
    expect(
      decodeSign({ contract: who.contract, name: 'permit2', structs: { Login: 'string hello' }, message }),
    ).toMatchObject([{ type: 'signTypedData', flags: ['look-alike'], args: { imitates: 'permit2' } }]);
  });
});

describe('Permit2 by call', () => {
  it.each<[string, string, readonly unknown[], readonly object[]]>([
    [
      'approve',
      'approve(address t, address s, uint160 a, uint48 e)',
      [who.weEth, who.stranger, MAX160, WEEK],
      [
        {
          type: 'approve',
          args: { token: who.weEth, spender: who.stranger, unlimited: true, expiration: BigInt(WEEK) },
        },
      ],
    ],
    [
      'permit',
      `permit(address o, (${DETAILS} details, address spender, uint256 sigDeadline) p, bytes s)`,
      [who.user, single(), '0x'],
      [{ type: 'permit', args: { owner: who.user, spender: who.universalRouter, amount: 7n } }],
    ],
    [
      'a batch of permits',
      `permit(address o, (${DETAILS}[] details, address spender, uint256 sigDeadline) p, bytes s)`,
      [who.user, { ...single(), details: [single().details, single().details] }, '0x'],
      [{ path: [0, 0] }, { path: [0, 1] }],
    ],
    [
      'transferFrom',
      'transferFrom(address f, address t, uint160 a, address token)',
      [who.user, who.stranger, 7n, who.weEth],
      [{ type: 'transferFrom', args: { token: who.weEth, from: who.user, to: who.stranger, amount: 7n } }],
    ],
    [
      'permitTransferFrom',
      'permitTransferFrom(((address token, uint256 amount) permitted, uint256 nonce, uint256 deadline) p, (address to, uint256 requestedAmount) d, address o, bytes s)',
      [
        { permitted: { token: who.weEth, amount: 9n }, nonce: 1n, deadline: 2n },
        { to: who.stranger, requestedAmount: 8n },
        who.user,
        '0x',
      ],
      [{ type: 'transferFrom', args: { token: who.weEth, from: who.user, to: who.stranger, amount: 8n } }],
    ],
    [
      'lockdown',
      'lockdown((address token, address spender)[] a)',
      [[{ token: who.weEth, spender: who.stranger }]],
      [{ type: 'lockdown' }],
    ],
  ])('%s', (_name, shape, args, expected) => {
    const data = calldata(shape, ...args);
    expect(decodeSend({ to: who.permit2, data })).toMatchObject(
      expected.map((one) => ({ protocol: 'permit2', contract: who.permit2, flags: [], ...one })),
    );
  });

  it('a function that Permit2 has not is unknown there', () => {
    expect(decodeSend({ to: who.permit2, data: '0x12345678' })).toMatchObject([
      { protocol: 'permit2', type: 'unknown', flags: ['unknown-function'] },
    ]);
  });
});

describe('the router’s commands', () => {
  const SENDER = '0x0000000000000000000000000000000000000001';
  const ROUTER = '0x0000000000000000000000000000000000000002';
  const permitInput = (amount?: bigint, spender?: Hex) =>
    encode(`(${DETAILS} details, address spender, uint256 sigDeadline) p, bytes s`, single(amount, spender), '0x');
  const swapInput = (to: Hex) => encode('address a, uint256 b, uint256 c, bytes d, bool e', to, 1n, 1n, '0x', true);
  const sweepInput = (to: Hex) => encode('address a, address b, uint256 c', who.stEth, to, 5n);
  const run = (commands: Hex, inputs: readonly Hex[], to: Hex = who.universalRouter) =>
    decodeSend({ to, data: calldata('execute(bytes c, bytes[] i, uint256 d)', commands, inputs, 99n) });

  it('permit, swap, pay out: the permit inside is one like any other', () => {
    const inputs = [permitInput(), swapInput(ROUTER), sweepInput(SENDER)];
    expect(run('0x0a0004', inputs)).toMatchObject([
      { type: 'batch', flags: [], path: [0], args: { calls: 3n } },
      {
        protocol: 'permit2',
        type: 'permit',
        path: [0, 0],
        args: { owner: who.user, spender: who.universalRouter, amount: 7n },
      },
      { type: 'swap', path: [0, 1], args: { to: null } },
      { type: 'payOut', path: [0, 2], args: { token: who.stEth, to: who.user, atLeast: 5n } },
    ]);
    expect(run('0x8a0004', inputs, who.contract)).toMatchObject([
      { type: 'batch', flags: ['by-shape'] },
      { type: 'permit' },
      { type: 'swap' },
      { type: 'payOut' },
    ]);
  });

  it('a transfer out of Permit2, in a plan within a plan', () => {
    const transfer = encode('address t, address to, uint160 a', who.weEth, who.stranger, 7n);
    const plan = (commands: Hex, inputs: readonly Hex[]) => encode('bytes c, bytes[] i', commands, inputs);
    expect(run('0x21', [plan('0x21', [plan('0x02', [transfer])])])).toMatchObject([
      { type: 'batch' },
      { type: 'batch', path: [0, 0] },
      { type: 'batch', path: [0, 0, 0] },
      { type: 'transferFrom', path: [0, 0, 0, 0], args: { from: who.user, to: who.stranger, amount: 7n } },
    ]);
    let deep = plan('0x02', [transfer]);
    for (let index = 0; index < 20; index += 1) deep = plan('0x21', [deep]);
    const actions = run('0x21', [deep]);
    expect(actions.length).toBeLessThan(12);
    expect(actions.at(-1)).toMatchObject({ type: 'unknown', flags: ['undecodable'] });
  });

  it.each<[string, Hex, readonly Hex[]]>([
    ['a command that nobody knows', '0x3d', ['0x']],
    ['a permit cut short', '0x0a', [permitInput().slice(0, 200) as Hex]],
    ['a transfer cut short', '0x02', ['0x1234']],
  ])('%s is unknown, and the rest is read', (_name, command, inputs) => {
    expect(run(`${command}04`, [...inputs, sweepInput(SENDER)])).toMatchObject([
      { type: 'batch' },
      { type: 'unknown', flags: ['undecodable'] },
      { type: 'payOut' },
    ]);
  });

  it('lists of other lengths say nothing', () => {
    expect(run('0x0a04', [permitInput()])).toMatchObject([{ type: 'unknown', flags: ['undecodable'] }]);
  });
});
