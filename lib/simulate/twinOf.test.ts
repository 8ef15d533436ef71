import { concatHex, decodeFunctionData, encodePacked, parseAbi, size, zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { actionsOf, ask, calldata, send, sign, type Typed, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import type { Hex, Request } from '@/lib/types';
import { takingsOf, twinOf } from './twinOf';

const abi = parseAbi([
  'function approve(address spender, uint256 amount)',
  'function approve(address token, address spender, uint160 amount, uint48 expiration)',
  'function transfer(address to, uint256 amount)',
  'function setAuthorization(address authorized, bool allowed)',
  'function allow(address manager, bool allowed)',
  'function approveDelegation(address delegatee, uint256 amount)',
  'function setApprovalForAll(address operator, bool approved)',
]);
const twins = (request: Request) => twinOf(request, actionsOf(request));
const told = (request: Request) =>
  twins(request).map(({ from, to, data }) => {
    const { functionName, args } = decodeFunctionData({ abi, data });
    return [from, to, functionName, ...(args ?? [])];
  });
const permit: Typed = {
  contract: who.weEth,
  structs: structs.permit,
  message: { owner: who.user, spender: who.stranger, value: '5', nonce: 0, deadline: 9 },
};
const approve = calldata('approve(address s, uint256 a)', who.stranger, 7n);
const tx = (operation: number, to: string, data: Hex): Typed => ({
  contract: who.safe,
  structs: structs.safeTx,
  message: {
    ...{ to, value: '3', data, operation, safeTxGas: 0, baseGas: 0, gasPrice: 0, nonce: 1 },
    gasToken: zeroAddress,
    refundReceiver: zeroAddress,
  },
});
const pack = (operation: number, to: Hex, data: Hex) =>
  encodePacked(['uint8', 'address', 'uint256', 'uint256', 'bytes'], [operation, to, 0n, BigInt(size(data)), data]);
const multiSend = (...calls: readonly Hex[]) => calldata('multiSend(bytes t)', concatHex(calls));

describe('twinOf', () => {
  const details = (token: string) => ({ token, amount: '9', expiration: 99, nonce: 0 });

  it.each<[string, Request, readonly unknown[]]>([
    ['a permit', sign(permit), [[who.user, who.weEth, 'approve', who.stranger, 5n]]],
    [
      'Permit2, each token',
      sign({
        contract: who.permit2,
        structs: structs.permitBatch,
        message: { details: [details(who.weEth), details(who.stEth)], spender: who.stranger, sigDeadline: 9 },
      }),
      [
        [who.user, who.permit2, 'approve', who.weEth, who.stranger, 9n, 99],
        [who.user, who.permit2, 'approve', who.stEth, who.stranger, 9n, 99],
      ],
    ],
    [
      'a transfer out of Permit2, cut to what it can hold',
      sign({
        contract: who.permit2,
        structs: structs.permitTransfer,
        message: {
          permitted: { token: who.weEth, amount: String(2n ** 256n - 1n) },
          spender: who.stranger,
          nonce: 0,
          deadline: 9,
        },
      }),
      [[who.user, who.permit2, 'approve', who.weEth, who.stranger, 2n ** 160n - 1n, 2 ** 48 - 1]],
    ],
    [
      'a payment',
      sign({
        contract: who.weEth,
        structs: structs.transferWithAuthorization,
        message: {
          from: who.user,
          to: who.stranger,
          value: '5',
          validAfter: 0,
          validBefore: 9,
          nonce: `0x${'00'.repeat(32)}`,
        },
      }),
      [[who.user, who.weEth, 'transfer', who.stranger, 5n]],
    ],
    [
      'Morpho',
      sign({
        contract: who.contract,
        structs: {
          Authorization: 'address authorizer,address authorized,bool isAuthorized,uint256 nonce,uint256 deadline',
        },
        message: { authorizer: who.user, authorized: who.stranger, isAuthorized: true, nonce: 0, deadline: 9 },
      }),
      [[who.user, who.contract, 'setAuthorization', who.stranger, true]],
    ],
    [
      'Compound',
      sign({
        contract: who.contract,
        structs: { Authorization: 'address owner,address manager,bool isAllowed,uint256 nonce,uint256 expiry' },
        message: { owner: who.user, manager: who.stranger, isAllowed: true, nonce: 0, expiry: 9 },
      }),
      [[who.user, who.contract, 'allow', who.stranger, true]],
    ],
    [
      'Aave',
      sign({
        contract: who.contract,
        structs: { DelegationWithSig: 'address delegatee,uint256 value,uint256 nonce,uint256 deadline' },
        message: { delegatee: who.stranger, value: '7', nonce: 0, deadline: 9 },
      }),
      [[who.user, who.contract, 'approveDelegation', who.stranger, 7n]],
    ],
    [
      'an NFT',
      sign({
        contract: who.collection,
        structs: { Permit: 'address spender,uint256 tokenId,uint256 nonce,uint256 deadline' },
        message: { spender: who.stranger, tokenId: 77, nonce: 0, deadline: 9 },
      }),
      [[who.user, who.collection, 'approve', who.stranger, 77n]],
    ],
    [
      'a meta-transaction',
      sign({
        contract: who.contract,
        structs: structs.forward,
        message: { from: who.user, to: who.stEth, value: '0', gas: 1, nonce: 1, deadline: 99, data: approve },
      }),
      [[who.user, who.stEth, 'approve', who.stranger, 7n]],
    ],
    ['a Safe’s call', sign(tx(0, who.stEth, approve)), [[who.safe, who.stEth, 'approve', who.stranger, 7n]]],
    [
      'a Safe’s batch',
      sign(tx(1, who.multiSend, multiSend(pack(0, who.stEth, approve), pack(0, who.weEth, approve)))),
      [
        [who.safe, who.stEth, 'approve', who.stranger, 7n],
        [who.safe, who.weEth, 'approve', who.stranger, 7n],
      ],
    ],
    [
      'a user operation',
      ask('eth_sendUserOperation', { sender: who.safe, callData: approve }, who.entryPoint),
      [[who.entryPoint, who.safe, 'approve', who.stranger, 7n]],
    ],
  ])('%s', (_name, request, expected) => {
    expect(told(request)).toEqual(expected);
  });

  it.each<[string, Request]>([
    ['foreign code that runs as a Safe', sign(tx(1, who.contract, approve))],
    [
      'a batch with foreign code',
      sign(tx(1, who.multiSend, multiSend(pack(0, who.stEth, approve), pack(1, who.stEth, approve)))),
    ],
    [
      'a vote',
      sign({
        contract: who.contract,
        structs: structs.votes,
        message: { delegatee: who.stranger, nonce: 0, expiry: 9 },
      }),
    ],
    ['a permit for no contract', sign({ structs: structs.permit, message: permit.message })],
    ['a message', ask('personal_sign', 'hello', who.user)],
    ['a transaction', send({ to: who.stEth, data: approve })],
  ])('%s has none', (_name, request) => {
    expect(twins(request)).toEqual([]);
  });
});

describe('takingsOf', () => {
  const given = (request: Request) => takingsOf(actionsOf(request));
  const right = { token: who.weEth, owner: who.user, spender: who.stranger };

  it('what a permit gives, and through whom', () => {
    expect(given(sign(permit))).toEqual([{ ...right, most: 5n, path: [0] }]);
    const all = { permitted: { token: who.weEth, amount: String(2n ** 256n - 1n) }, spender: who.stranger };
    const transfer = {
      ...{ contract: who.permit2, structs: structs.permitTransfer },
      message: { ...all, nonce: 0, deadline: 9 },
    };
    const through = { permit2: who.permit2, expiration: 2 ** 48 - 1 };
    expect(given(sign(transfer))).toEqual([{ ...right, most: 2n ** 160n - 1n, through, path: [0] }]);
  });

  it.each<[string, Request]>([
    ['a permit for nothing', sign({ ...permit, message: { ...permit.message, value: '0' } })],
    ['a permit for no contract', sign({ structs: structs.permit, message: permit.message })],
    ['an approval in a transaction', send({ to: who.stEth, data: approve })],
    [
      'a payment, which moves by itself',
      sign({
        contract: who.weEth,
        structs: structs.transferWithAuthorization,
        message: {
          ...{ from: who.user, to: who.stranger, value: '5', validAfter: 0, validBefore: 9 },
          nonce: `0x${'00'.repeat(32)}`,
        },
      }),
    ],
  ])('nothing by %s', (_name, request) => {
    expect(given(request)).toEqual([]);
  });
});
