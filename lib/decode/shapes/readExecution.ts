import { getAddress, parseAbiParameters } from 'viem';
import type { Address, Hex } from '@/lib/types';
import { readArguments } from '../readArguments';

export type Execution = { to: Address; value: bigint; data: Hex; delegate?: boolean };

const listAbi = parseAbiParameters('(address to, uint256 value, bytes data)[] calls');
const batchesAbi = parseAbiParameters('bytes[] batches');

const SINGLE = '0x00';
const BATCH = '0x01';
const DELEGATE = '0xff';
/** ERC-7821: a batch of batches. */
const BATCHES = '78210002';

/**
 * The calls of ERC-7579's `execute(mode, execution)` and of ERC-7821's. `undefined` where they cannot be read.
 *
 * @param self Whom ERC-7821 means by the zero address.
 */
export const readExecution = (mode: Hex, execution: Hex, self: Address): readonly Execution[] | undefined => {
  const kind = mode.slice(0, 4);
  if (kind === SINGLE && execution.length >= 2 + 104)
    return [{ to: addressAt(execution), value: valueAt(execution), data: `0x${execution.slice(106)}` }];
  if (kind === DELEGATE && execution.length >= 2 + 40)
    return [{ to: addressAt(execution), value: 0n, data: `0x${execution.slice(42)}`, delegate: true }];
  if (kind !== BATCH) return undefined;
  if (mode.slice(14, 22) !== BATCHES) return readList(execution, self);
  const batches = readArguments(batchesAbi, execution)?.args[0] as readonly Hex[] | undefined;
  const lists = batches?.map((one) => readList(one, self));
  return lists?.every((list) => list !== undefined) ? lists.flat() : undefined;
};

/** A second value, the batch's signature, may stand behind the list. */
const readList = (execution: Hex, self: Address): readonly Execution[] | undefined => {
  const calls = readArguments(listAbi, execution)?.args[0] as readonly Execution[] | undefined;
  return calls?.map((call) => ({ ...call, to: /^0x0{40}$/.test(call.to) ? self : call.to }));
};

const addressAt = (packed: Hex): Address => getAddress(`0x${packed.slice(2, 42)}`);

const valueAt = (packed: Hex): bigint => BigInt(`0x${packed.slice(42, 106)}`);
