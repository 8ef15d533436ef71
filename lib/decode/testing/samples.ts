import { concatHex, encodeAbiParameters, encodePacked, pad, parseAbiParameters, size, zeroAddress } from 'viem';
import type { Address, Hex } from '@/lib/types';
import { calldata, type Typed, who } from './decoding';
import { structs } from './structs';

export type Sample = { to: Address; data: Hex };

const ZERO32 = pad('0x00', { size: 32 });
const encode = (types: string, ...values: readonly unknown[]): Hex =>
  encodeAbiParameters(parseAbiParameters(types) as never, values as never);

/** One valid call of each kind that is read. */
export const samples: readonly Sample[] = [
  { to: who.stEth, data: calldata('approve(address s, uint256 a)', who.stranger, 7n) },
  {
    to: who.weEth,
    data: calldata(
      'permit(address o, address s, uint256 a, uint256 d, uint8 v, bytes32 r, bytes32 t)',
      ...[who.user, who.stranger, 7n, 9n, 27, ZERO32, ZERO32],
    ),
  },
  { to: who.collection, data: calldata('setApprovalForAll(address o, bool a)', who.stranger, true) },
  {
    to: who.collection,
    data: calldata(
      'safeBatchTransferFrom(address f, address t, uint256[] i, uint256[] a, bytes d)',
      ...[who.user, who.stranger, [1n, 2n], [3n, 4n], '0x1234'],
    ),
  },
  {
    to: who.permit2,
    data: calldata(
      'permit(address o, ((address token, uint160 amount, uint48 expiration, uint48 nonce)[] details, address spender, uint256 sigDeadline) p, bytes s)',
      who.user,
      {
        details: [{ token: who.weEth, amount: 7n, expiration: 9, nonce: 0 }],
        spender: who.stranger,
        sigDeadline: 9n,
      },
      '0x1234',
    ),
  },
  {
    to: who.delegationManager,
    data: calldata('queueWithdrawals((address[] strategies, uint256[] depositShares, address w)[] p)', [
      { strategies: [who.contract], depositShares: [5n], w: who.user },
    ]),
  },
  { to: who.contract, data: calldata('transferOwnership(address n)', who.stranger) },
  { to: who.contract, data: calldata('setAuthorization(address a, bool b)', who.stranger, true) },
  {
    to: who.entryPoint,
    data: calldata(
      'handleOps((address sender, uint256 nonce, bytes initCode, bytes callData, bytes32 accountGasLimits, uint256 preVerificationGas, bytes32 gasFees, bytes paymasterAndData, bytes signature)[] o, address b)',
      [
        {
          ...{ sender: who.safe, nonce: 1n, initCode: '0x', preVerificationGas: 1n, paymasterAndData: '0x' },
          ...{ accountGasLimits: ZERO32, gasFees: ZERO32, signature: '0x12' },
          callData: calldata('approve(address s, uint256 a)', who.stranger, 7n),
        },
      ],
      who.stranger,
    ),
  },
];

/** Every way to put one call into another. */
export const wrappers: Readonly<Record<string, (inner: Sample) => Sample>> = {
  multicall: ({ data }) => ({ to: who.contract, data: calldata('multicall(bytes[] c)', [data]) }),
  aggregate3: ({ to, data }) => ({
    to: who.multicall3,
    data: calldata('aggregate3((address to, bool allowFailure, bytes data)[] c)', [{ to, allowFailure: true, data }]),
  }),
  execute: ({ to, data }) => ({
    to: who.contract,
    data: calldata('execute(address t, uint256 v, bytes d)', to, 0n, data),
  }),
  executeBatch: ({ to, data }) => ({
    to: who.contract,
    data: calldata('executeBatch((address to, uint256 value, bytes data)[] c)', [{ to, value: 0n, data }]),
  }),
  erc7579: ({ to, data }) => ({
    to: who.contract,
    data: calldata(
      'execute(bytes32 m, bytes e)',
      pad('0x01', { dir: 'right', size: 32 }),
      encode('(address, uint256, bytes)[]', [[to, 0n, data]]),
    ),
  }),
  safe: ({ to, data }) => ({
    to: who.safe,
    data: calldata(
      'execTransaction(address to, uint256 v, bytes d, uint8 o, uint256 a, uint256 b, uint256 c, address e, address f, bytes s)',
      ...[to, 0n, data, 0, 0n, 0n, 0n, zeroAddress, zeroAddress, '0x'],
    ),
  }),
  multiSend: ({ to, data }) => ({
    to: who.safe,
    data: calldata(
      'execTransaction(address to, uint256 v, bytes d, uint8 o, uint256 a, uint256 b, uint256 c, address e, address f, bytes s)',
      who.multiSend,
      0n,
      calldata(
        'multiSend(bytes t)',
        concatHex([
          encodePacked(['uint8', 'address', 'uint256', 'uint256', 'bytes'], [0, to, 0n, BigInt(size(data)), data]),
        ]),
      ),
      ...[1, 0n, 0n, 0n, zeroAddress, zeroAddress, '0x'],
    ),
  }),
};

const item = { itemType: 1, token: who.weEth, identifierOrCriteria: 0, startAmount: '5', endAmount: '5' };

/** One valid signature of each kind that is read. */
export const signatures: readonly Typed[] = [
  {
    contract: who.weEth,
    structs: structs.permit,
    message: { owner: who.user, spender: who.stranger, value: '5', nonce: 0, deadline: 9 },
  },
  {
    contract: who.permit2,
    structs: structs.permitBatch,
    message: {
      details: [{ token: who.weEth, amount: '7', expiration: 9, nonce: 0 }],
      spender: who.stranger,
      sigDeadline: 9,
    },
  },
  {
    contract: who.permit2,
    structs: structs.permitWitness,
    message: {
      permitted: { token: who.weEth, amount: '9' },
      ...{ spender: who.stranger, nonce: 4, deadline: 99, witness: { swapper: who.user, minimum: '1' } },
    },
  },
  {
    contract: who.seaport,
    structs: { BulkOrder: 'OrderComponents[2][2] tree', ...structs.order },
    message: {
      tree: [0, 1].map(() =>
        [0, 1].map(() => ({
          ...{ offerer: who.user, zone: zeroAddress, offer: [item], consideration: [], orderType: 0, startTime: 1 },
          ...{ endTime: 9, zoneHash: ZERO32, salt: '5', conduitKey: ZERO32, counter: 0 },
        })),
      ),
    },
  },
  {
    contract: who.safe,
    structs: structs.safeTx,
    message: {
      ...{ to: who.stEth, value: '0', operation: 0, safeTxGas: 0, baseGas: 0, gasPrice: 0, nonce: 12 },
      ...{ data: calldata('approve(address s, uint256 a)', who.stranger, 7n), gasToken: zeroAddress },
      refundReceiver: zeroAddress,
    },
  },
  {
    contract: who.contract,
    structs: structs.forward,
    message: {
      ...{ from: who.user, to: who.stEth, value: '0', gas: 1, nonce: 1, deadline: 99 },
      data: calldata('approve(address s, uint256 a)', who.stranger, 7n),
    },
  },
];
