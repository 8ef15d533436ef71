import { type AbiParameter, getAddress, type Hex, hexToString } from 'viem';
import { type Layout, layoutsOf } from './layoutOf';

/** Words that may be read more often than they are written: several empty lists at one place, for example. */
const SLACK = 64;
const WORD = 32;

type Reading = { hex: string; size: number; words: number; usual: boolean };
type Read<T> = { value: T; end: number };

export type AbiValues = {
  values: readonly unknown[];
  /** Bytes that these values take where they are written the usual way; what follows is not theirs. */
  size: number;
  /** Whether they are written the one usual way. */
  usual: boolean;
};

/**
 * Reads ABI-encoded values in one pass that costs no more than the data is long: offsets that lead to the same place over
 * and over, and lengths that no data stands behind, end it. Values are those that viem gives.
 *
 * @param data Without a selector, in lower case.
 * @throws RangeError for what a contract would refuse, and past the limits.
 */
export function readAbi(inputs: readonly AbiParameter[], data: Hex): AbiValues {
  const size = Math.floor((data.length - 2) / 2);
  const reading: Reading = { hex: data.slice(2), size, words: Math.ceil(size / WORD) + SLACK, usual: true };
  const { value, end } = readAll(reading, layoutsOf(inputs), 0);
  return { values: value, size: end, usual: reading.usual };
}

/** Several values that share one head: arguments, the members of a struct, the items of a list. */
const readAll = (reading: Reading, layouts: readonly Layout[], start: number): Read<unknown[]> => {
  let head = start;
  let end = start;
  for (const layout of layouts) end += layout.head;
  const value = layouts.map((layout) => {
    const place = head;
    head += layout.head;
    if (!layout.dynamic) return readStatic(reading, layout, place);
    const at = start + readSize(reading, place);
    if (at !== end) reading.usual = false;
    const read = readDynamic(reading, layout, at);
    end += read.end - at;
    return read.value;
  });
  return { value, end };
};

const readDynamic = (reading: Reading, layout: Layout, at: number): Read<unknown> => {
  if (layout.kind === 'struct') return readStruct(reading, layout, at);
  if (layout.kind === 'list') {
    const count = layout.count ?? readSize(reading, at);
    return readList(reading, layout, count, layout.count === undefined ? at + WORD : at);
  }
  const length = readSize(reading, at);
  const padded = Math.ceil(length / WORD) * WORD;
  spend(reading, padded / WORD);
  const from = at + WORD;
  if (from + length > reading.size) throw new RangeError('ends early');
  const bytes: Hex = `0x${reading.hex.slice(2 * from, 2 * (from + length))}`;
  const padding = reading.hex.slice(2 * (from + length), 2 * (from + padded));
  if (padding.length !== 2 * (padded - length) || !isZero(padding)) reading.usual = false;
  return { value: layout.kind === 'string' ? hexToString(bytes) : bytes, end: from + padded };
};

const readList = (reading: Reading, layout: Layout & { kind: 'list' }, count: number, at: number) => {
  if (count > reading.words) throw new RangeError('has more items than data');
  return readAll(reading, new Array<Layout>(count).fill(layout.of), at);
};

const readStruct = (reading: Reading, { members, names }: Layout & { kind: 'struct' }, at: number): Read<unknown> => {
  const { value, end } = readAll(reading, members, at);
  return { value: names ? Object.fromEntries(names.map((name, index) => [name, value[index]])) : value, end };
};

const readStatic = (reading: Reading, layout: Layout, at: number): unknown => {
  if (layout.kind === 'struct') return readStruct(reading, layout, at).value;
  if (layout.kind === 'list') return readList(reading, layout, layout.count ?? 0, at).value;
  const word = readWord(reading, at);
  switch (layout.kind) {
    case 'address':
      if (!isZero(word.slice(0, 24))) reading.usual = false;
      return getAddress(`0x${word.slice(24)}`);
    case 'bool':
      if (!isZero(word.slice(0, 63)) || (word[63] ?? '') > '1') throw new RangeError('is neither true nor false');
      return word[63] === '1';
    case 'fixed':
      if (!isZero(word.slice(2 * layout.bytes))) reading.usual = false;
      return `0x${word.slice(0, 2 * layout.bytes)}`;
    case 'integer':
      return readInteger(layout.bits, layout.signed, word);
    default:
      throw new RangeError('is not of a fixed size');
  }
};

/** Small ones are numbers, as viem gives them. */
const readInteger = (bits: number, signed: boolean, word: string): number | bigint => {
  const unsigned = BigInt(`0x${word}`);
  const value = signed ? BigInt.asIntN(256, unsigned) : unsigned;
  if (value !== (signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value)))
    throw new RangeError('does not fit its type');
  return bits <= 48 ? Number(value) : value;
};

const readWord = (reading: Reading, at: number): string => {
  spend(reading, 1);
  if (at + WORD > reading.size) throw new RangeError('ends early');
  return reading.hex.slice(2 * at, 2 * (at + WORD));
};

/** An offset or a length; no data is longer than 2^32. */
const readSize = (reading: Reading, at: number): number => {
  const word = readWord(reading, at);
  if (!isZero(word.slice(0, 56))) throw new RangeError('leads past the data');
  return Number.parseInt(word.slice(56), 16);
};

const spend = (reading: Reading, words: number): void => {
  reading.words -= words;
  if (reading.words < 0) throw new RangeError('says more than it holds');
};

const isZero = (hex: string): boolean => /^0*$/.test(hex);
