import { describe, expect, it } from 'vitest';
import {
  exposure,
  heldToken,
  northwindPosition,
  position,
  queuedPosition,
  token,
} from '@/components/fixtures/exposures';
import { ether, parties } from '@/components/fixtures/parties';
import { barsOf, widthOf } from './barsOf';

describe('barsOf', () => {
  it('puts both sides on the larger scale, queued stake included, tokens left out', () => {
    const [row, ...others] = barsOf(
      exposure([position({ amount: token(4) }), heldToken(token(15))]),
      exposure([northwindPosition(token(4)), queuedPosition(token(2))]),
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      scale: token(6),
      before: { amount: token(4), now: 0n, ceiling: 0n },
      after: { amount: token(6), now: token(0.72), ceiling: token(6) },
    });
  });

  it('gives each asset its own row, with zero where a side has none of it', () => {
    const rows = barsOf(
      exposure([position({ amount: token(1) })]),
      exposure([position({ amount: token(2), asset: ether })]),
    );
    expect(rows.map(({ asset, before, after }) => [asset.symbol, before?.amount, after?.amount])).toEqual([
      ['stETH', token(1), 0n],
      ['ETH', 0n, token(2)],
    ]);
  });

  it('never makes zero of a side that was not read', () => {
    const [row] = barsOf(undefined, exposure([northwindPosition(token(1))]));
    expect(row?.before).toBeUndefined();
    const unread = position({ amount: token(1), operator: parties.northwind, slashable: undefined });
    expect(barsOf(exposure([]), exposure([unread]))[0]?.after?.known).toBe(false);
  });
});

describe('widthOf', () => {
  it.each([
    [1n, 2n, 50],
    [0n, 2n, 0],
    [-1n, 2n, 0],
    [3n, 2n, 100],
    [1n, 0n, 0],
    [1n, 10n ** 30n, 0],
    [2n ** 255n, 2n ** 256n - 1n, 50],
  ])('%s of %s is %s per cent', (part, scale, width) => expect(widthOf(part, scale)).toBe(width));
});
