import { concatHex, encodePacked, hashTypedData, size, zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { calldata, decodeSend, decodeSign, typedDataOf, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import type { Hex } from '@/lib/types';

const EXEC =
  'execTransaction(address to, uint256 value, bytes data, uint8 operation, uint256 a, uint256 b, uint256 gasPrice, address gasToken, address refundReceiver, bytes s)';
const exec = (to: Hex, data: Hex, operation = 0, gasPrice = 0n, refund: Hex = zeroAddress) =>
  calldata(EXEC, to, 0n, data, operation, 0n, 0n, gasPrice, zeroAddress, refund, '0x');
const approve = calldata('approve(address s, uint256 a)', who.stranger, 7n);
const undelegate = calldata('undelegate(address s)', who.safe);

const pack = (operation: number, to: Hex, data: Hex) =>
  encodePacked(['uint8', 'address', 'uint256', 'uint256', 'bytes'], [operation, to, 0n, BigInt(size(data)), data]);
const multiSend = (...calls: readonly Hex[]) => calldata('multiSend(bytes t)', concatHex(calls));

describe('Safe by call', () => {
  it('what it runs is read by the same rules, as the Safe’s', () => {
    expect(decodeSend({ to: who.safe, data: exec(who.stEth, approve) })).toMatchObject([
      {
        protocol: 'safe',
        type: 'execTransaction',
        contract: who.safe,
        flags: ['by-shape'],
        args: { safe: who.safe, to: who.stEth, operation: 0, multiSend: false },
      },
      { protocol: 'erc20', type: 'approve', path: [0, 0], actor: who.safe, flags: [], args: { spender: who.stranger } },
    ]);
  });

  it('a deposit inside is the Safe’s own', () => {
    const deposit = calldata('depositIntoStrategy(address s, address t, uint256 a)', who.contract, who.stEth, 7n);
    expect(decodeSend({ to: who.safe, data: exec(who.strategyManager, deposit) })[1]).toMatchObject({
      protocol: 'eigenlayer',
      type: 'deposit',
      actor: who.safe,
      args: { staker: who.safe },
    });
  });

  it('MultiSend passes on every call', () => {
    const data = multiSend(pack(0, who.stEth, approve), pack(0, who.delegationManager, undelegate));
    expect(decodeSend({ to: who.safe, data: exec(who.multiSend, data, 1) })).toMatchObject([
      { type: 'execTransaction', args: { operation: 1, multiSend: true } },
      { protocol: 'erc20', type: 'approve', path: [0, 0], actor: who.safe },
      { protocol: 'eigenlayer', type: 'undelegate', path: [0, 1], actor: who.safe },
    ]);
  });

  it('a delegatecall to anything else is nobody’s known function, even one inside of MultiSend', () => {
    for (const data of [
      exec(who.contract, approve, 1),
      exec(who.contract, multiSend(pack(0, who.stEth, approve)), 1),
      exec(who.multiSend, multiSend(pack(1, who.contract, approve)), 1),
    ]) {
      const actions = decodeSend({ to: who.safe, data });
      expect(actions).toHaveLength(2);
      expect(actions[1]).toMatchObject({ type: 'delegateCall', contract: who.contract, flags: ['undecodable'] });
    }
  });

  it.each<[string, Hex]>([
    ['a list that does not come out even', calldata('multiSend(bytes t)', `${pack(0, who.stEth, approve)}00`)],
    ['a length past the end', calldata('multiSend(bytes t)', `0x00${'11'.repeat(52)}${'00'.repeat(28)}ffffffff`)],
    ['no list at all', '0x8d80ff0a'],
  ])('MultiSend with %s is not read as anything', (_name, data) => {
    expect(decodeSend({ to: who.safe, data: exec(who.multiSend, data, 1) })[1]).toMatchObject({
      type: 'delegateCall',
      flags: ['undecodable'],
    });
  });

  it('an operation that does not exist is unknown', () => {
    expect(decodeSend({ to: who.safe, data: exec(who.stEth, approve, 2) })[1]).toMatchObject({
      type: 'unknown',
      flags: ['undecodable'],
    });
  });

  it('says whom it refunds', () => {
    expect(decodeSend({ to: who.safe, data: exec(who.stEth, approve, 0, 9n, who.stranger) })[0]?.args.refund).toEqual({
      gasPrice: 9n,
      gasToken: zeroAddress,
      refundReceiver: who.stranger,
    });
  });

  it.each<[string, string, readonly unknown[], object]>([
    ['a module', 'enableModule(address m)', [who.stranger], { change: 'enableModule', grantee: who.stranger }],
    ['a guard', 'setGuard(address g)', [zeroAddress], { change: 'setGuard', grantee: zeroAddress }],
    [
      'an owner',
      'addOwnerWithThreshold(address o, uint256 t)',
      [who.stranger, 1n],
      { change: 'addOwner', threshold: 1n },
    ],
    [
      'another owner',
      'swapOwner(address p, address o, address n)',
      [who.safe, who.user, who.stranger],
      { grantee: who.stranger },
    ],
    ['a handler', 'setFallbackHandler(address h)', [who.stranger], { change: 'setFallbackHandler' }],
    ['fewer signatures', 'changeThreshold(uint256 t)', [1n], { change: 'changeThreshold', threshold: 1n }],
  ])('%s changes who may act', (_name, shape, args, expected) => {
    const data = calldata(shape, ...args);
    expect(decodeSend({ to: who.safe, data: exec(who.safe, data) })[1]).toMatchObject({
      protocol: 'safe',
      type: 'changeSafe',
      args: { safe: who.safe, ...expected },
    });
  });
});

describe('Safe by signature', () => {
  const message = {
    to: who.stEth,
    value: '0',
    data: approve,
    operation: 0,
    safeTxGas: 0,
    baseGas: 0,
    gasPrice: 0,
    gasToken: zeroAddress,
    refundReceiver: zeroAddress,
    nonce: 12,
  };
  const typed = { contract: who.safe, structs: structs.safeTx, message };

  it('has its three hashes and what it runs', () => {
    const actions = decodeSign(typed);
    const { domain, types, primaryType } = typedDataOf(typed);
    expect(actions).toMatchObject([
      {
        protocol: 'safe',
        type: 'execTransaction',
        contract: who.safe,
        signed: true,
        args: { safe: who.safe, nonce: 12n },
      },
      { protocol: 'erc20', type: 'approve', path: [0, 0], actor: who.safe, signed: true },
    ]);
    const hash = expect.stringMatching(/^0x[0-9a-f]{64}$/);
    expect(actions[0]?.args).toMatchObject({
      safeTxHash: hashTypedData({ domain, types, primaryType, message } as never),
      domainHash: hash,
      messageHash: hash,
    });
  });

  it('a hidden change of implementation shows as what it is', () => {
    const hostile = {
      ...message,
      to: who.contract,
      operation: 1,
      data: calldata('transfer(address t, uint256 a)', who.stranger, 0n),
    };
    expect(decodeSign({ ...typed, message: hostile })[1]).toMatchObject({
      type: 'delegateCall',
      contract: who.contract,
    });
  });

  it('a message that a Safe signs keeps its bytes', () => {
    const safeMessage = { structs: { SafeMessage: 'bytes message' }, message: { message: `0x${'11'.repeat(32)}` } };
    expect(decodeSign({ contract: who.safe, ...safeMessage })).toMatchObject([
      { type: 'signSafeMessage', args: { safe: who.safe, size: 32n } },
    ]);
  });
});
