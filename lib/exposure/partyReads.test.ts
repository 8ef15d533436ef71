import { concatHex, type Hex, numberToHex, padHex } from 'viem';
import { describe, expect, it } from 'vitest';
import { codeSizes, partyReads, upgradeableOf } from './partyReads';

const party = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const key = party.toLowerCase();
const answer = (size: number, code: Hex, upgradeable = 0): Hex =>
  concatHex([
    numberToHex(size, { size: 32 }),
    padHex(code, { size: 32, dir: 'right' }),
    numberToHex(upgradeable, { size: 32 }),
  ]);
const sizes = (data: Hex, ok = true) => codeSizes([party], [{ id: `code:${key}`, ok, data }]);

describe('partyReads', () => {
  it('asks for each party once, through one lens', () => {
    const reads = partyReads([party]);
    expect(reads).toHaveLength(1);
    expect(reads[0]).toMatchObject({ id: `code:${key}`, to: 'lens:code', data: padHex(party, { size: 32 }) });
  });
});

describe('codeSizes', () => {
  it.each([
    ['a contract', answer(1_200, '0x6080'), 1_200],
    ['an account', answer(0, '0x'), 0],
    ['an account that delegates to code', answer(23, concatHex(['0xef0100', party])), 0],
    ['a contract of the same size', answer(23, '0x6080'), 23],
  ])('reads %s', (_, data, size) => {
    expect(sizes(data)).toEqual({ [key]: size });
  });

  it.each<[string, Hex, boolean]>([
    ['a read that failed', answer(5, '0x60'), false],
    ['an answer of another length', '0x', true],
  ])('leaves out %s', (_, data, ok) => {
    expect(sizes(data, ok)).toEqual({});
  });
});

describe('upgradeableOf', () => {
  it.each<[string, Hex, boolean, readonly string[]]>([
    ['a proxy', answer(1_200, '0x6080', 1), true, [party]],
    ['another contract', answer(1_200, '0x6080'), true, []],
    ['what is neither yes nor no', answer(1_200, '0x6080', 2), true, []],
    ['a read that failed', answer(1_200, '0x6080', 1), false, []],
    ['an answer of another length', '0x01', true, []],
  ])('%s', (_name, data, ok, expected) => {
    expect(upgradeableOf([party], [{ id: `code:${key}`, ok, data }])).toEqual(expected);
  });
});
