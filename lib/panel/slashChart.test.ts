import { describe, expect, it } from 'vitest';
import {
  BLOCK,
  exposure,
  facts,
  northwindPosition,
  operatorSet,
  position,
  queuedPosition,
  TIME,
  token,
} from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import type { ChainFacts, Position } from '@/lib/types';
import { operatorsOf } from './operatorsOf';
import { slashChart } from './slashChart';
import { worstStake } from './worstStake';

const DAY = 86_400;
const OUT = 100_801 * 12;

const chartOf = (positions: readonly Position[], chain: ChainFacts = facts({ operator: parties.northwind })) => {
  const whole = exposure(positions);
  const [operator] = operatorsOf({ exposure: whole, facts: chain, host: 'h', readAt: 0 });
  return operator && slashChart(operator.positions, { exposure: whole, facts: chain, notice: operator.notice });
};

const announced = operatorSet({
  share: 0.03,
  of: token(5.2),
  id: 3,
  pendingDiff: 60_000_000_000_000_000n,
  effectBlock: BLOCK + 4_712n,
  slashableAfterPending: token(0.468),
});

describe('slashChart', () => {
  it('shows the position of the design: 12 %, 18 % once announced, all of it after the notice, out in 14 days', () => {
    const positions = [
      position({
        amount: token(5.2),
        operator: parties.northwind,
        operatorSets: [
          operatorSet({ share: 0.05, of: token(5.2) }),
          operatorSet({ share: 0.04, of: token(5.2), id: 1 }),
          announced,
        ],
      }),
    ];
    expect(chartOf(positions)).toEqual({
      out: OUT,
      now: 0.12,
      steps: [{ at: 4_712 * 12, share: 0.18 }],
      ceiling: { at: DAY, share: 1 },
      noticeUnread: false,
    });
  });

  it.each<[string, Partial<Parameters<typeof facts>[0]>, unknown]>([
    ['raises it at once without notice', { noticeBlocks: 0n }, { at: 0, share: 1 }],
    ['cannot raise it before you are out', { noticeBlocks: 200_000n }, undefined],
    ['cannot raise it while it has set no notice', { isSet: false }, undefined],
  ])('an operator that %s', (_, part, ceiling) => {
    expect(chartOf([northwindPosition(token(5))], facts({ operator: parties.northwind, ...part }))?.ceiling).toEqual(
      ceiling,
    );
  });

  it('leaves out what takes effect when you are out', () => {
    const late = { ...announced, effectBlock: BLOCK + 200_000n };
    const chart = chartOf([position({ amount: token(5.2), operator: parties.northwind, operatorSets: [late] })]);
    expect(chart?.steps).toEqual([]);
  });

  it('counts at once what only waits for a step without delay', () => {
    const latent = operatorSet({ share: 0.2, of: token(5), live: false, slashable: 0n });
    const chart = chartOf([position({ amount: token(5), operator: parties.northwind, operatorSets: [latent] })]);
    expect(chart).toMatchObject({ now: 0, steps: [{ at: 0, share: 0.2 }] });
  });

  it('lasts until the last withdrawal is out, and no longer when all is queued', () => {
    const soon = queuedPosition(token(3), { withdrawableAt: { block: BLOCK + 600n, estimatedTime: TIME + 7_200 } });
    expect(chartOf([soon])?.out).toBe(7_200);
    expect(chartOf([soon, northwindPosition(token(1))])?.out).toBe(OUT);
  });

  it('says when the notice was not read', () => {
    const chart = chartOf([northwindPosition(token(5))], { ...facts({ operator: parties.northwind }), operators: [] });
    expect(chart).toMatchObject({ noticeUnread: true, ceiling: { at: 0, share: 1 } });
  });

  it.each<[string, Position[], ChainFacts]>([
    [
      'the way out was not read',
      [northwindPosition(token(5))],
      facts({ operator: parties.northwind, withdrawalDelayBlocks: undefined }),
    ],
    ['what can be slashed was not read', [northwindPosition(token(5), { slashable: undefined })], facts()],
  ])('is no chart when %s', (_, positions, chain) => expect(chartOf(positions, chain)).toBeUndefined());
});

describe('operatorsOf', () => {
  const read = (positions: readonly Position[], chain = facts({ operator: parties.northwind })) =>
    operatorsOf({ exposure: exposure(positions), facts: chain, host: 'h', readAt: 0 });

  it('sums by operator and asset, queue included', () => {
    const [first, second] = read([
      northwindPosition(token(5)),
      queuedPosition(token(3)),
      position({ amount: token(1), operator: parties.harbor }),
    ]);
    expect(first?.stakes).toMatchObject([{ amount: token(8), now: token(0.96), ceiling: token(8) }]);
    expect(second).toMatchObject({ operator: parties.harbor, notice: { notice: 'unread' } });
  });

  it('leaves out what has no operator and what has left it', () => {
    const done = queuedPosition(token(3), { withdrawableAt: { block: BLOCK + 1n, estimatedTime: TIME + 12 } });
    expect(read([position({ amount: token(5) }), done])).toEqual([]);
  });

  it('takes the time that is left where all of it is queued', () => {
    const soon = queuedPosition(token(3), { withdrawableAt: { block: BLOCK + 600n, estimatedTime: TIME + 7_200 } });
    expect(read([soon])[0]).toMatchObject({ queuedOnly: true, notice: { exit: { blocks: 600n, seconds: 7_200 } } });
    expect(read([soon, northwindPosition(token(1))])[0]).toMatchObject({
      queuedOnly: false,
      notice: { exit: { blocks: 100_800n } },
    });
  });

  it('says how much of an operator is left where it was slashed hardest', () => {
    const chain = facts({ operator: parties.northwind });
    const strategies = [1_000_000_000_000_000_000n, 970_000_000_000_000_000n].map((maxMagnitude) => ({
      ...{ strategy: parties.strategy, encumberedMagnitude: 0n, operatorShares: 0n },
      maxMagnitude,
    }));
    const slashed = { ...chain, operators: chain.operators.map((one) => ({ ...one, strategies })) };
    expect(read([northwindPosition(token(5))], slashed)[0]?.left).toBe(0.97);
    expect(read([northwindPosition(token(5))])[0]?.left).toBeUndefined();
  });
});

describe('worstStake', () => {
  it('is the asset of which the largest part could go', () => {
    const stake = { amount: 100n, now: 5n, afterPending: 5n, ceiling: 100n, known: true };
    const [a, b] = [
      { ...stake, asset: { address: null, symbol: 'A', decimals: 18, verified: true } },
      { ...stake, now: 9n, afterPending: 9n, asset: { address: null, symbol: 'B', decimals: 18, verified: true } },
    ];
    expect(worstStake([a, b])?.asset.symbol).toBe('B');
    expect(worstStake([])).toBeUndefined();
  });
});
