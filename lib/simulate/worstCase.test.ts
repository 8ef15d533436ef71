import fc from 'fast-check';
import { decodeFunctionData, erc20Abi, parseAbi, zeroAddress, zeroHash } from 'viem';
import { describe, expect, it } from 'vitest';
import { actionsOf, ask, calldata, send, sign, type Typed, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import { BaseError } from '@/lib/errors/BaseError';
import type { Request } from '@/lib/types';
import { worstCaseOf } from './worstCase';

const worst = (request: Request) => worstCaseOf(request, actionsOf(request));
const MAX = 2n ** 256n - 1n;
const permit = (value = '5', rest: Partial<Typed> = {}): Typed => ({
  ...{ contract: who.weEth, structs: structs.permit, ...rest },
  message: { owner: who.user, spender: who.stranger, value, nonce: 0, deadline: 9 },
});
const approve = calldata('approve(address s, uint256 a)', who.stranger, 7n);
const safeTx = (rest: object = {}): Typed => ({
  ...{ contract: who.safe, structs: structs.safeTx },
  message: {
    ...{ to: who.stEth, value: '0', data: approve, operation: 0, safeTxGas: 0, baseGas: 0, gasPrice: 0, nonce: 1 },
    ...{ gasToken: zeroAddress, refundReceiver: zeroAddress, ...rest },
  },
});
const operation = (rest: object = {}, entryPoint: string | null = who.entryPoint) =>
  ask('eth_sendUserOperation', { sender: who.safe, callData: approve, ...rest }, entryPoint);
const lending = (isAuthorized: boolean) =>
  sign({
    contract: who.contract,
    structs: {
      Authorization: 'address authorizer,address authorized,bool isAuthorized,uint256 nonce,uint256 deadline',
    },
    message: { authorizer: who.user, authorized: who.stranger, isAuthorized, nonce: 0, deadline: 9 },
  });
const details = (count: number) =>
  Array.from({ length: count }, () => ({ token: who.weEth, amount: '9', expiration: 99, nonce: 0 }));
const batch = (count: number) =>
  sign({
    contract: who.permit2,
    structs: structs.permitBatch,
    message: { details: details(count), spender: who.stranger, sigDeadline: 9 },
  });

describe('worstCaseOf', () => {
  it('the owner’s own call, then whoever has the right: what is there, or all of it', () => {
    const { calls, code, untold } = worst(sign(permit(String(MAX)))) ?? {};
    const [taker] = Object.keys(code ?? {});
    const abi = [...erc20Abi, ...parseAbi(['function take(address token, address owner, address to, uint256 right)'])];
    const told = calls?.map(({ from, to, data, optional }) => [
      ...[from, to, optional === true],
      ...Object.values(decodeFunctionData({ abi, data })).flat(),
    ]);
    expect(told?.map(([from, to, optional, name]) => [from, to, optional, name])).toEqual([
      [who.user, who.weEth, false, 'approve'],
      [who.user, who.weEth, true, 'approve'],
      [who.stranger, taker, true, 'take'],
      [who.stranger, who.weEth, true, 'transferFrom'],
    ]);
    expect(told?.[3]?.slice(4)).toEqual([who.user, who.stranger, MAX]);
    expect(untold).toBe(false);
  });

  it('an NFT leaves by its number', () => {
    const struct = { Permit: 'address spender,uint256 tokenId,uint256 nonce,uint256 deadline' };
    const message = { spender: who.stranger, tokenId: 77, nonce: 0, deadline: 9 };
    const found = worst(sign({ contract: who.collection, structs: struct, message }));
    expect(found).toMatchObject({ collections: [who.collection], untold: false });
    expect(found?.calls[1]).toMatchObject({ from: who.stranger, to: who.collection, optional: true });
    expect(found?.calls[1]?.data).toBe(
      calldata('transferFrom(address f, address t, uint256 i)', who.user, who.stranger, 77n),
    );
  });

  it('a page may sign a great deal at once', () => {
    expect(worst(batch(16))).toMatchObject({ untold: false });
    const many = worst(batch(150));
    expect(many?.untold).toBe(true);
    expect(many?.calls).toHaveLength(worst(batch(16))?.calls.length ?? 0);
  });

  it.each<[string, Request]>([
    ['a transaction', send({ to: who.stEth, data: approve })],
    ['a login', ask('personal_sign', 'hello', who.user)],
    ['connecting', ask('eth_requestAccounts')],
    [
      'a vote',
      sign({
        contract: who.contract,
        structs: structs.votes,
        message: { delegatee: who.stranger, nonce: 0, expiry: 9 },
      }),
    ],
  ])('%s gives nobody anything', (_name, request) => {
    expect(worst(request)).toBeUndefined();
  });

  it.each<[string, Request, number]>([
    ['a lasting right over a loan', lending(true), 1],
    ['foreign code that runs as a Safe', sign(safeTx({ operation: 1, to: who.contract })), 0],
    ['a Safe’s transaction that pays for its gas', sign(safeTx({ gasPrice: 1 })), 1],
    ['an account that is yet to be made', operation({ factory: who.contract, factoryData: '0x' }), 1],
    ['an operation for an entry point that nobody names', operation({}, null), 1],
    ['a permit that is good on another chain', sign(permit('5', { chainId: 10 })), 0],
    ['a Safe’s transaction that is good on another chain', sign({ ...safeTx(), chainId: 10 }), 0],
    [
      'an order',
      sign({
        contract: who.contract,
        structs: {
          Order:
            'uint256 salt,address maker,address receiver,address makerAsset,address takerAsset,uint256 makingAmount,uint256 takingAmount,uint256 makerTraits',
        },
        message: {
          ...{ salt: 0, maker: who.user, receiver: who.user, makerAsset: who.weEth, takerAsset: who.stEth },
          ...{ makingAmount: '5', takingAmount: '5', makerTraits: 0 },
        },
      }),
      0,
    ],
  ])('%s gives more than can be tried out', (_name, request, calls) => {
    const found = worst(request);
    expect(found?.untold).toBe(true);
    expect(found?.calls).toHaveLength(calls);
  });

  it.each<[string, Request]>([
    ['a right over a loan that is taken back', lending(false)],
    ['a Safe’s call', sign(safeTx())],
    ['a user operation', operation()],
    ['a permit for nothing', sign(permit('0'))],
  ])('%s is told in full', (_name, request) => {
    expect(worst(request)).toMatchObject({ untold: false, calls: [{}] });
  });

  it('throws for nothing that a page may sign', () => {
    const word = fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom('0', '1', '2') },
      { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: MAX }).map(String) },
      { weight: 1, arbitrary: fc.constantFrom('-1', String(MAX + 1n)) },
    );
    const address = fc.oneof(
      {
        weight: 20,
        arbitrary: fc.constantFrom<string>(
          who.user,
          who.weEth,
          zeroAddress,
          who.user.toUpperCase().replace('0X', '0x'),
        ),
      },
      fc.string({ maxLength: 44 }),
    );
    const bytes = fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom<string>('0x', approve) },
      fc.string({ maxLength: 12 }),
    );
    const kinds: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
      ...{ address, bytes, bool: fc.boolean(), string: fc.string({ maxLength: 12 }) },
      bytes32: fc.oneof({ weight: 20, arbitrary: fc.constant(zeroHash) }, bytes),
    };
    const anyOf = (type: string): fc.Arbitrary<unknown> => kinds[type] ?? word;
    const members = (list: string) =>
      Object.fromEntries(list.split(',').map((one) => one.trim().split(' ').reverse() as [string, string]));
    const messageOf = (list: string, all: Readonly<Record<string, string>>): fc.Arbitrary<Record<string, unknown>> =>
      fc.record(
        Object.fromEntries(
          Object.entries(members(list)).map(([name, type]) => {
            const inner = all[type.replace('[]', '')];
            const one = inner === undefined ? anyOf(type) : messageOf(inner, all);
            return [name, type.endsWith('[]') ? fc.array(one, { maxLength: 20 }) : one];
          }),
        ),
      );
    const typed = fc.constantFrom(...Object.values<Readonly<Record<string, string>>>(structs)).chain((all) =>
      fc.record({
        contract: fc.constantFrom<Typed['contract']>(undefined, who.permit2, who.safe, who.weEth),
        chainId: fc.constantFrom(1, 10, null),
        message: messageOf(Object.values(all)[0] as string, all),
        structs: fc.constant(all),
      }),
    );
    let read = 0;
    fc.assert(
      fc.property(typed, (one) => {
        let request: Request;
        try {
          request = sign(one);
        } catch (error) {
          // What cannot be read is rejected before anybody looks at what it is worth.
          expect(error).toBeInstanceOf(BaseError);
          return;
        }
        read += 1;
        expect((worst(request)?.calls ?? []).length).toBeLessThanOrEqual(64);
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
