import { describe, expect, it } from 'vitest';
import { looksLike } from './looksLike';

describe('looksLike', () => {
  it.each([
    ['stETH', 'stETH'],
    ['STETH', 'stETH'],
    ['stETH ', 'stETH'],
    ['st\u200bETH\u202e', 'stETH'],
    ['stЕTН', 'stETH'],
    ['ѕtЕТН', 'stETH'],
    ['ｓｔＥＴＨ', 'stETH'],
    ['stÉTH', 'stETH'],
    ['ElGEN', 'EIGEN'],
    ['E1GEN', 'EIGEN'],
    ['eigenIayer', 'eigenlayer'],
    ['eigen1ayer', 'eigenlayer'],
    ['etherfı', 'etherfi'],
    ['rnellow', 'mellow'],
    ['0ETH', 'OETH'],
  ])('%j looks like %j', (a, b) => {
    expect([looksLike(a, b), looksLike(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['stETH', 'wstETH'],
    ['iBTC', 'LBTC'],
    ['rETH', 'ETH'],
    ['', 'stETH'],
    ['\u200b', ''],
    ['eigenlayer', 'eigencloud'],
  ])('%j does not look like %j', (a, b) => {
    expect([looksLike(a, b), looksLike(b, a)]).toEqual([false, false]);
  });
});
