import { getAddress } from 'viem';
import type { Address, Hex } from '@/lib/types';

export type SafeCall = { to: Address; value: bigint; data: Hex; operation: number };

/** operation, to, value and the length of the data, packed: 1 + 20 + 32 + 32 bytes. */
const HEAD = 2 * 85;

/** The calls of MultiSend's packed list; `undefined` where it does not come out even. */
export const readMultiSend = (transactions: Hex): readonly SafeCall[] | undefined => {
  const hex = transactions.slice(2);
  const calls: SafeCall[] = [];
  for (let at = 0; at < hex.length; ) {
    const word = (from: number, to: number) => hex.slice(at + 2 * from, at + 2 * to);
    const length = word(53, 85);
    if (at + HEAD > hex.length || !/^0{56}/.test(length)) return undefined;
    const end = at + HEAD + 2 * Number.parseInt(length.slice(56), 16);
    if (end > hex.length) return undefined;
    calls.push({
      operation: Number.parseInt(word(0, 1), 16),
      to: getAddress(`0x${word(1, 21)}`),
      value: BigInt(`0x${word(21, 53)}`),
      data: `0x${hex.slice(at + HEAD, end)}`,
    });
    at = end;
  }
  return calls;
};
