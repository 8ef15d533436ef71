import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposure, operatorSet, position } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { simulated, transaction } from '@/components/fixtures/review';
import type { Address, OperatorSet, Position } from '@/lib/types';
import { isSlashable } from './isSlashable';
import { lossesOf } from './lossesOf';
import { slashesOf } from './slashesOf';

const WAD = 10n ** 18n;
const AVS: Address = '0x1111111111111111111111111111111111111111';
const set = (part: Partial<OperatorSet> = {}) =>
  operatorSet({
    ...{ share: 0.25, of: 100n },
    ...{ avs: AVS, id: 1, live: true, magnitude: WAD / 4n, maxMagnitude: WAD, slashable: 25n, slasher: parties.thief },
    ...part,
  });
const stake = (part: Partial<Position> = {}) =>
  position({
    ...{ amount: 100n, withdrawableShares: 100n, depositShares: 100n, depositScalingFactor: WAD },
    ...{ operator: parties.northwind, operatorSets: [set()] },
    ...part,
  });

describe('slashesOf', () => {
  const other: Address = '0x0000000000000000000000000000000000000002';

  it('one for each operator and set, with the strategies in ascending order', () => {
    const waiting = stake({ kind: 'queued-withdrawal' });
    expect(slashesOf(exposure([stake(), stake({ strategy: other }), waiting]))).toEqual([
      {
        ...{ operator: parties.northwind, avs: AVS, id: 1, slasher: parties.thief },
        strategies: [other, parties.strategy],
      },
    ]);
    expect(slashesOf(exposure([stake(), waiting, stake({ operator: parties.thief })]))).toHaveLength(2);
  });

  it.each<[string, readonly Position[]]>([
    ['no stake', []],
    ['no operator', [stake({ operator: undefined })]],
    ['a set that is not live', [stake({ operatorSets: [set({ live: false })] })]],
    ['nothing that it could take', [stake({ operatorSets: [set({ slashable: 0n })] })]],
    ['a set that was not read', [stake({ operatorSets: undefined })]],
  ])('none by %s', (_name, positions) => {
    expect(slashesOf(exposure(positions))).toEqual([]);
    expect(
      isSlashable({
        request: transaction(),
        simulation: simulated(),
        exposure: { after: exposure(positions) },
        facts: {},
      }),
    ).toBe(false);
  });

  it('nothing is asked of what was not simulated in full', () => {
    const after = exposure([stake()]);
    const asked = { request: transaction(), exposure: { after }, facts: {} };
    expect(isSlashable({ ...asked, simulation: simulated() })).toBe(true);
    for (const part of [{ status: 'reverted' }, { method: 'eth_call-override' }] as const)
      expect(isSlashable({ ...asked, simulation: simulated(part) })).toBe(false);
  });
});

describe('lossesOf', () => {
  const slash = {
    operator: parties.northwind,
    avs: AVS,
    id: 1,
    slasher: parties.thief,
    strategies: [parties.strategy],
  };
  const compare = (before: Position, left: Position | undefined, shown = before) =>
    lossesOf(slash, {
      ...{ shown: exposure([shown]), before: exposure([before]) },
      after: exposure(left ? [left] : []),
    });
  const big = (part: Partial<Position> = {}) =>
    stake({
      ...{ amount: 100n * WAD, withdrawableShares: 100n * WAD, depositShares: 100n * WAD },
      operatorSets: [set({ slashable: 25n * WAD })],
      ...part,
    });

  it.each<[string, bigint, bigint, boolean]>([
    ['the same', 25n * WAD, 25n * WAD, true],
    ['some wei apart, as EigenLayer rounds', 25n * WAD + 3n, 25n * WAD, true],
    ['a little apart, as shares are worth more by then', 25n * WAD, (25n * WAD * 1_004n) / 1_000n, true],
    ['more than is shown', 25n * WAD + 10n ** 12n, 25n * WAD, false],
    ['less than is shown', 24n * WAD, 25n * WAD, false],
    ['what is shown is another figure', 25n * WAD, 20n * WAD, false],
  ])('%s', (_name, taken, figure, isSame) => {
    const shown = big({ operatorSets: [set({ slashable: figure })] });
    const found = compare(big(), big({ amount: 100n * WAD - taken }), shown);
    expect(found).toEqual({
      losses: [{ asset: big().asset, strategy: parties.strategy, shown: figure, byContracts: taken }],
      isSame,
    });
  });

  it('what is gone was taken whole', () => {
    const all = big({ operatorSets: [set({ magnitude: WAD, slashable: 100n * WAD })] });
    expect(compare(all, undefined)).toMatchObject({ isSame: true, losses: [{ byContracts: 100n * WAD }] });
  });

  it('a withdrawal is found by its nonce, whatever its root', () => {
    const withdrawal = { nonce: 7n } as Position['withdrawal'];
    const queued = (root: number, amount: bigint) =>
      big({ kind: 'queued-withdrawal', withdrawalRoot: `0x0${root}`, withdrawal, amount });
    const found = compare(queued(1, 100n * WAD), queued(1, 75n * WAD), queued(2, 100n * WAD));
    expect(found).toMatchObject({ isSame: true, losses: [{ byContracts: 25n * WAD }] });
  });

  it('what the contracts’ own arithmetic takes is the same, for any stake', () => {
    const wad = fc.bigInt({ min: 1n, max: WAD });
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 27n }), wad, wad, wad, (deposit, factor, max, part) => {
        const magnitude = (max * part) / WAD;
        const k = WAD + factor;
        const worth = (m: bigint) => (((deposit * k) / WAD) * m) / WAD;
        const [held, left] = [worth(max), worth(max - magnitude)];
        const slashable = (held * magnitude + max - 1n) / max;
        const before = stake({
          ...{ amount: held, withdrawableShares: held, depositShares: deposit, depositScalingFactor: k },
          operatorSets: [set({ magnitude, maxMagnitude: max, slashable })],
        });
        expect(compare(before, { ...before, amount: left }).isSame).toBe(true);
      }),
    );
  });
});
