import { toFunctionSelector } from 'viem';
import type { ActionPart, Inner } from '@/lib/decode/functionTable';
import { readArguments } from '@/lib/decode/readArguments';
import type { Contracts } from '@/lib/protocols/defineProtocol';
import type { Address, Hex } from '@/lib/types';
import { multiSendAbi } from './abi';
import { readMultiSend, type SafeCall } from './readMultiSend';

const MULTI_SEND = toFunctionSelector(multiSendAbi[0]);

/**
 * What a Safe does when it runs a transaction: the call, or those that MultiSend passes on. Any other contract's code that
 * runs as the Safe (operation 1) can do everything, whatever its function is called.
 */
export const executed = (safe: Address, call: SafeCall, contracts: Contracts): readonly Inner[] => {
  if (call.operation === 0) return [{ ...sent(call), from: safe }];
  if (call.operation > 1) return [{ type: 'unknown', args: { operation: call.operation }, flags: ['undecodable'] }];
  const calls = isMultiSend(call.to, contracts) ? readCalls(call.data) : undefined;
  if (!calls) return [{ ...sent(call), from: safe, delegate: true }];
  return calls.map((inner) => ({ ...sent(inner), from: safe, delegate: inner.operation !== 0 }));
};

const sent = ({ to, value, data }: SafeCall) => ({ to, value, data });

export const isMultiSend = (to: Address, contracts: Contracts): boolean =>
  Object.entries(contracts).some(
    ([role, address]) => role.startsWith('multiSend') && address.toLowerCase() === to.toLowerCase(),
  );

/** The calls in MultiSend's calldata; `undefined` where it is none, or cannot be read. */
export const readCalls = (data: Hex): readonly SafeCall[] | undefined => {
  if (!data.startsWith(MULTI_SEND)) return undefined;
  const read = readArguments(multiSendAbi[0].inputs, `0x${data.slice(10)}`);
  return read && readMultiSend(read.args[0] as Hex);
};

/** A Safe's transaction: what it runs, and what it pays whoever sends it. */
export type SafeTx = {
  to: Address;
  value: bigint;
  data: Hex;
  operation: number;
  gasPrice: bigint;
  gasToken: Address;
  refundReceiver: Address;
};

export const safeTransaction = (
  safe: Address,
  { gasPrice, gasToken, refundReceiver, ...call }: SafeTx,
  contracts: Contracts,
  more: ActionPart['args'] = {},
): ActionPart => ({
  type: 'execTransaction',
  args: {
    safe,
    to: call.to,
    amount: call.value,
    data: call.data,
    operation: call.operation,
    multiSend: call.operation === 1 && isMultiSend(call.to, contracts),
    ...(gasPrice > 0n ? { refund: { gasPrice, gasToken, refundReceiver } } : {}),
    ...more,
  },
  inner: executed(safe, call, contracts),
});
