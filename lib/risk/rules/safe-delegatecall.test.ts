import { concatHex, encodePacked, size, zeroAddress } from 'viem';
import { calldata, send, sign, who } from '@/lib/decode/testing/decoding';
import { structs } from '@/lib/decode/testing/structs';
import type { Hex } from '@/lib/types';
import { asked } from '../testing/asked';
import { approval } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './safe-delegatecall';

const transfer = calldata('transfer(address t, uint256 a)', who.stranger, 0n);
const approve = calldata('approve(address s, uint256 a)', who.strategyManager, 5n);
const exec = (to: Hex, data: Hex, operation: number) =>
  asked(
    send({
      to: who.safe,
      data: calldata(
        'execTransaction(address to, uint256 v, bytes d, uint8 o, uint256 a, uint256 b, uint256 c, address e, address f, bytes s)',
        ...[to, 0n, data, operation, 0n, 0n, 0n, zeroAddress, zeroAddress, '0x'],
      ),
    }),
  );
const pack = (operation: number, to: Hex, data: Hex) =>
  encodePacked(['uint8', 'address', 'uint256', 'uint256', 'bytes'], [operation, to, 0n, BigInt(size(data)), data]);
const multiSend = (...calls: readonly Hex[]) => calldata('multiSend(bytes t)', concatHex(calls));
const tx = (operation: number, to: string) => ({
  to,
  value: '0',
  data: operation === 1 ? transfer : approve,
  operation,
  safeTxGas: 0,
  baseGas: 0,
  gasPrice: 0,
  gasToken: zeroAddress,
  refundReceiver: zeroAddress,
  nonce: 1,
});
const signed = (operation: number, to: string) =>
  asked(sign({ contract: who.safe, structs: structs.safeTx, message: tx(operation, to) }));

testRule(rule, {
  fires: [
    {
      when: 'foreign code that calls itself transfer',
      on: exec(who.contract, transfer, 1),
      severity: 'critical',
      says: ['0x6666'],
      path: [0, 0],
    },
    { when: 'the same by signature', on: signed(1, who.contract), severity: 'critical' },
    {
      when: 'inside of a batch',
      on: exec(who.multiSend, multiSend(pack(0, who.stEth, approve), pack(1, who.contract, transfer)), 1),
      severity: 'critical',
      path: [0, 1],
    },
    {
      when: 'a contract that calls itself MultiSend',
      on: exec(who.contract, multiSend(pack(0, who.stEth, approve)), 1),
      severity: 'critical',
    },
    {
      when: 'a smart account’s',
      on: asked(
        send({
          to: who.safe,
          data: calldata('execute(address t, uint256 v, bytes d, uint8 o)', who.contract, 0n, transfer, 1),
        }),
      ),
      severity: 'critical',
    },
    {
      when: 'a proxy’s script',
      on: asked(send({ to: who.safe, data: calldata('execute(address t, bytes d)', who.contract, transfer) })),
      severity: 'danger',
    },
  ],
  quiet: [
    { when: 'a call', on: exec(who.stEth, approve, 0), state: 'clear' },
    { when: 'MultiSend', on: exec(who.multiSend, multiSend(pack(0, who.stEth, approve)), 1), state: 'clear' },
    { when: 'a call by signature', on: signed(0, who.stEth), state: 'clear' },
    { when: 'an approval', on: approval(who.stranger, 5n), state: 'not-applicable' },
  ],
});
