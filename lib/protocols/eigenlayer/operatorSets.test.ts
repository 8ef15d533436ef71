import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operatorSets, slashableOf } from './operatorSets';

const WAD = 10n ** 18n;
const avs = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const slasher = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC';
const burn = '0x00000000000000000000000000000000000E16E4';

type SetAllocation = Parameters<typeof operatorSets>[0][number];
const set = (part: Partial<SetAllocation> = {}): SetAllocation => ({
  ...{ avs, id: 7, magnitude: WAD / 4n, pendingDiff: 0n, effectBlock: 0, slashable: true },
  ...{ slasher, slasherCode: 5n, recipient: burn, recipientCode: 0n },
  ...part,
});
const stake = { shares: 100n, amount: 200n };
const of = (part: Partial<SetAllocation>, maxMagnitude = WAD, held = stake) => {
  const [found] = operatorSets([set(part)], maxMagnitude, held);
  if (!found) throw new Error('No set');
  return found;
};
const figures = (part: Partial<SetAllocation>, maxMagnitude = WAD, held = stake) => {
  const { live, slashableShares, slashable, slashableAfterPending } = of(part, maxMagnitude, held);
  return { live, slashableShares, slashable, slashableAfterPending };
};

describe('operatorSets', () => {
  it.each([
    ['a quarter', {}, true, 25n, 50n, 50n],
    ['nothing yet, a half soon', { magnitude: 0n, pendingDiff: WAD / 2n, effectBlock: 9 }, false, 0n, 0n, 100n],
    ['a quarter, and another soon', { pendingDiff: WAD / 4n, effectBlock: 9 }, true, 25n, 50n, 100n],
    ['a quarter that shrinks: all of it until then', { pendingDiff: -WAD / 8n, effectBlock: 9 }, true, 25n, 50n, 50n],
    ['a quarter of a set that cannot slash', { slashable: false }, false, 0n, 0n, 50n],
  ] as const)('reads %s', (_, part, live, slashableShares, slashable, slashableAfterPending) => {
    expect(figures(part)).toEqual({ live, slashableShares, slashable, slashableAfterPending });
  });

  it('measures against what slashing has left of the operator', () => {
    expect(figures({ magnitude: WAD / 4n }, WAD / 2n)).toMatchObject({ slashableShares: 50n, slashable: 100n });
  });

  it('rounds losses up, and never above all', () => {
    expect(figures({ magnitude: 1n })).toMatchObject({ slashableShares: 1n, slashable: 2n });
    expect(figures({ magnitude: WAD }, WAD - 1n)).toMatchObject({ slashableShares: 100n, slashable: 200n });
  });

  it('takes nothing from nothing', () => {
    const nothing = { slashableShares: 0n, slashable: 0n, slashableAfterPending: 0n };
    expect(figures({ magnitude: 0n }, 0n)).toMatchObject(nothing);
    expect(figures({}, WAD, { shares: 0n, amount: 0n })).toMatchObject(nothing);
  });

  it('names who gets what is slashed, unless it is burned', () => {
    expect(of({})).not.toHaveProperty('redistributionRecipient');
    expect(of({ recipient: burn.toLowerCase() as typeof burn })).not.toHaveProperty('redistributionRecipient');
    expect(of({ recipient: avs })).toMatchObject({ redistributionRecipient: avs, recipientHasCode: false });
    expect(of({ recipient: avs, recipientCode: 1n })).toMatchObject({ recipientHasCode: true });
    expect(of({ slasherCode: 0n })).toMatchObject({ slasherHasCode: false });
  });

  it('says when a change takes effect, where there is one', () => {
    expect(of({})).not.toHaveProperty('effectBlock');
    expect(of({ pendingDiff: 1n, effectBlock: 9 })).toMatchObject({ effectBlock: 9n });
  });

  it('is what the contracts would take', () => {
    // facts: scaled shares A, W = floor(A·M), and after the set took all that it may, floor(A·(M − m)).
    const magnitudes = fc
      .bigInt(10n ** 12n, WAD)
      .chain((max) => fc.record({ max: fc.constant(max), magnitude: fc.bigInt(1n, max) }));
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 27n), magnitudes, (scaled, { max, magnitude }) => {
        const shares = (scaled * max) / WAD;
        const loss = shares - (scaled * (max - magnitude)) / WAD;
        const { slashableShares } = figures({ magnitude }, max, { shares, amount: shares });
        const error = loss > slashableShares ? loss - slashableShares : slashableShares - loss;
        expect(error <= 3n + scaled / WAD + shares / max).toBe(true);
      }),
    );
  });
});

describe('slashableOf', () => {
  const sum = (parts: readonly Partial<SetAllocation>[], amount = 200n) =>
    slashableOf(operatorSets(parts.map(set), WAD, stake), amount);

  it('adds what can be taken now, and what is announced on top of that', () => {
    const parts = [{}, { magnitude: 0n, pendingDiff: WAD / 4n }, { pendingDiff: WAD / 20n }];
    expect(sum(parts)).toEqual({ now: 100n, pending: 160n, ceiling: 200n });
  });

  it('does not take for announced what waits for a step that nobody has taken', () => {
    expect(sum([{ slashable: false }])).toEqual({ now: 0n, pending: 0n, ceiling: 200n });
  });

  it('never passes all that there is', () => {
    const all = [{ magnitude: WAD }, { magnitude: WAD }];
    expect(sum(all)).toEqual({ now: 200n, pending: 200n, ceiling: 200n });
    expect(sum(all, 3n)).toEqual({ now: 3n, pending: 3n, ceiling: 3n });
  });
});
