import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BaseError } from '@/lib/errors/BaseError';
import type { Request } from '@/lib/types';
import { account, approve, calls, other, read, refusal, send, source, token } from './testing/reading';
import { toRequest } from './toRequest';

describe('hostile values', () => {
  it('copies once, calls no getter and freezes what it gives', () => {
    let reads = 0;
    const tx = { from: account, to: token, data: approve as string };
    const request = send(tx);
    tx.data = '0x';
    expect(calls(request)[0]?.data).toBe(approve);
    expect(Object.isFrozen(request)).toBe(true);
    expect(Object.isFrozen(calls(request)[0])).toBe(true);
    expect(Object.isFrozen((request.raw.params as unknown[])[0])).toBe(true);
    const trap = Object.defineProperty({ to: token }, 'data', { enumerable: true, get: () => `0x${reads++}0` });
    refusal(() => send(trap));
    expect(reads).toBe(0);
  });

  it('refuses a list with gaps, which JSON has not', () => {
    // biome-ignore lint/suspicious/noSparseArray: gaps are what it is about
    for (const list of [[1, , 3], new Array(3)])
      expect(refusal(() => read('wallet_something', list))).toMatch(/plain values/);
  });

  it('reads no inherited fields', () => {
    const seen: Request[] = [];
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype.gas = '0x64';
    prototype.authorizationList = [{}];
    try {
      seen.push(send({ to: token }));
    } finally {
      delete prototype.gas;
      delete prototype.authorizationList;
    }
    expect(seen[0]).not.toHaveProperty('authorization');
    expect(calls(seen[0] as Request)).toEqual([{ to: token, value: 0n, data: '0x' }]);
    refusal(() => send(Object.create({ to: token })));
  });

  it.each([
    ['a function', () => undefined],
    ['a Map', new Map()],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['a symbol', Symbol('x')],
    ['undefined in a list', [undefined]],
  ])('refuses %s as a parameter', (_, param) => {
    refusal(() => read('vendor_thing', param));
  });

  it('refuses what is too deep or too large', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    refusal(() => read('vendor_thing', cycle));
    refusal(() => read('vendor_thing', new Array(200_000).fill(0)));
    refusal(() => read('vendor_thing', 'x'.repeat(5_000_000)));
  });

  const methods = [
    'eth_sendTransaction',
    'wallet_sendCalls',
    'personal_sign',
    'eth_sign',
    'eth_signTypedData',
    'eth_signTypedData_v4',
    'eth_signTypedData_v1',
    'vendor_x',
  ];
  const word = fc.oneof(
    fc.constantFrom(
      account,
      other,
      token,
      approve,
      '0x',
      '0x0',
      '0x1',
      'Permit',
      'uint256',
      'address[]',
      '__proto__',
      'constructor',
    ),
    fc.string(),
    fc.integer(),
    fc.constantFrom(null, true, undefined),
  );
  const key = fc.oneof(
    fc.constantFrom(
      'from',
      'to',
      'data',
      'input',
      'value',
      'calls',
      'types',
      'message',
      'domain',
      'primaryType',
      'name',
      'type',
      'authorizationList',
      'address',
      '__proto__',
      'chainId',
    ),
    fc.string(),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      word,
      fc.array(tie('tree'), { maxLength: 6 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 8 }),
    ),
  }));

  it('throws nothing but invalid-request and touches no prototype, whatever it is given', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    fc.assert(
      fc.property(fc.constantFrom(...methods), fc.oneof(fc.array(tree, { maxLength: 4 }), tree), (method, params) => {
        try {
          const request = toRequest({ method, params }, source);
          expect(Object.isFrozen(request)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(BaseError);
          expect((error as BaseError).code).toBe('invalid-request');
        }
      }),
      { numRuns: 3000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    // Other things may run on this machine at the same time.
  }, 60_000);

  it('gives back any well-formed transaction as it stands', () => {
    const hex = (bytes: Uint8Array) => `0x${Buffer.from(bytes).toString('hex')}` as const;
    const transaction = fc.record({
      to: fc.uint8Array({ minLength: 20, maxLength: 20 }).map(hex),
      value: fc.bigInt(0n, 2n ** 256n - 1n),
      data: fc.uint8Array({ maxLength: 200 }).map(hex),
    });
    fc.assert(
      fc.property(transaction, ({ to, value, data }) => {
        const [call] = calls(send({ from: account, to, value: `0x${value.toString(16)}`, data }));
        expect({ ...call, to: call?.to?.toLowerCase() }).toEqual({ to, value, data });
      }),
    );
  });
});
