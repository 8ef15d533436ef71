import { describe, expect, it } from 'vitest';
import type { Asset, Review } from '@/lib/types';
import { otherBlock } from './otherBlock';

const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const asset: Asset = { address: account, symbol: 'stLST', decimals: 18, verified: true };
const spender = '0x00000000000000000000000000000000000000bB';

const outcome = (
  part: Partial<Review['simulation']> = {},
  arrives = 100_000n,
): Pick<Review, 'simulation' | 'exposure'> => ({
  simulation: {
    status: 'success',
    method: 'eth_simulateV1',
    assetChanges: [{ asset, account, before: 0n, after: arrives }],
    approvals: [],
    ...part,
  },
  exposure: {},
});

describe('otherBlock', () => {
  it('finds nothing where both blocks give the same', () => {
    expect(otherBlock(outcome(), outcome())).toEqual([]);
    expect(otherBlock(outcome(), outcome({}, 100_050n))).toEqual([]);
  });

  it.each([
    ['less arrives', outcome({}, 99_000n)],
    ['more arrives', outcome({}, 101_000n)],
    ['nothing arrives', outcome({ assetChanges: [] })],
    ['it fails', outcome({ status: 'reverted' })],
    ['a right is given', outcome({ approvals: [{ asset, owner: account, spender, before: 0n, after: 1n }] })],
  ])('finds that in the other block %s', (_, other) => {
    expect(otherBlock(outcome(), other).length).toBeGreaterThan(0);
    expect(otherBlock(other, outcome()).length).toBeGreaterThan(0);
  });
});
