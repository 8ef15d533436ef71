import { describe, expect, it } from 'vitest';
import type { Asset, Finding, OperatorSet, Position, Review } from '@/lib/types';
import { recheck } from './recheck';

const account = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const a = '0x00000000000000000000000000000000000000aA';
const b = '0x00000000000000000000000000000000000000bB';
const asset: Asset = { address: a, symbol: 'stLST', decimals: 18, verified: true };
const finding: Finding = { rule: 'operator-ceiling', severity: 'info', title: 't', detail: 'd', evidence: {} };
const set: OperatorSet = {
  avs: b,
  id: 1,
  magnitude: 4n,
  maxMagnitude: 10n,
  pendingDiff: 0n,
  live: true,
  slasher: a,
  slasherHasCode: true,
  slashableShares: 400n,
  slashable: 400n,
  slashableAfterPending: 400n,
};
const position: Position = {
  protocol: 'eigenlayer',
  kind: 'restaked',
  chainId: 1,
  asset,
  amount: 100_000n,
  layers: ['eigenlayer'],
  strategy: b,
  operator: a,
  operatorSets: [set],
  slashable: { now: 40_000n, pending: 40_000n, ceiling: 100_000n },
};
const nonceOf = (nonce: bigint, root: `0x${string}`): Position => ({
  ...position,
  kind: 'queued-withdrawal',
  withdrawalRoot: root,
  withdrawal: {
    staker: account,
    delegatedTo: a,
    withdrawer: account,
    nonce,
    startBlock: 5,
    strategies: [b],
    scaledShares: [1n],
  },
});

const base = {
  simulation: {
    status: 'success',
    method: 'eth_simulateV1',
    assetChanges: [{ asset, account, before: 500_000n, after: 400_000n }],
    approvals: [{ asset, owner: account, spender: b, before: 0n, after: 100n }],
  },
  verdict: { severity: 'info', findings: [finding], coverage: 'full', checks: 1, outcomes: [] },
  exposure: { after: { positions: [position] } },
} as unknown as Review;

const review = (change: { simulation?: object; findings?: Finding[]; positions?: Position[] }): Review =>
  ({
    ...base,
    simulation: { ...base.simulation, ...change.simulation },
    verdict: { ...base.verdict, findings: change.findings ?? base.verdict.findings },
    exposure: { after: { positions: change.positions ?? [position] } },
  }) as unknown as Review;
const moved = (before: bigint, after: bigint) => ({
  simulation: { assetChanges: [{ asset, account, before, after }] },
});
const approved = (spender: string, after: bigint) => ({
  simulation: { approvals: [{ asset, owner: account, spender, before: 0n, after }] },
});
const held = (change: Partial<Position>) => ({ positions: [{ ...position, ...change }] });

describe('recheck', () => {
  it.each([
    ['nothing changed', {}],
    ['a finding is gone', { findings: [] }],
    ['a finding is lower', { findings: [{ ...finding, severity: 'info' as const, title: 'other words' }] }],
    ['interest accrued', moved(500_100n, 400_100n)],
    ['0.5 % more leaves', moved(500_000n, 399_500n)],
    ['less leaves', moved(500_000n, 450_000n)],
    ['less is approved', approved(b, 99n)],
    ['0.5 % less is held', held({ amount: 99_500n })],
    ['more is held', held({ amount: 200_000n })],
    ['less can be slashed', held({ slashable: { now: 0n, pending: 0n, ceiling: 0n } })],
  ])('lets pass: %s', (_, change) => {
    expect(recheck(base, review(change))).toEqual([]);
  });

  it.each([
    [
      'a new finding',
      { findings: [finding, { ...finding, rule: 'redistributing-set', severity: 'danger' as const }] },
      [{ kind: 'finding', rule: 'redistributing-set', severity: 'danger', title: 't' }],
    ],
    [
      'a higher finding',
      { findings: [{ ...finding, severity: 'warning' as const }] },
      [{ kind: 'finding', rule: 'operator-ceiling', severity: 'warning' }],
    ],
    ['the same finding about another call', { findings: [finding, { ...finding, path: [1] }] }, [{ kind: 'finding' }]],
    ['another spender', approved(a, 100n), [{ kind: 'approval', spender: a, shown: 0n, fresh: 100n }]],
    ['a larger approval', approved(b, 101n), [{ kind: 'approval', spender: b, shown: 100n, fresh: 101n }]],
    [
      'more than 0.5 % more leaves',
      moved(500_000n, 399_499n),
      [{ kind: 'amount', figure: 'leaves', shown: -100_000n, fresh: -100_501n }],
    ],
    ['nothing arrives any more', moved(400_000n, 400_000n - 200_000n), [{ kind: 'amount', figure: 'leaves' }]],
    ['less is held', held({ amount: 99_499n }), [{ kind: 'amount', figure: 'holds', shown: 100_000n, fresh: 99_499n }]],
    ['the position is gone', { positions: [] }, [{ kind: 'amount', figure: 'holds', fresh: 0n }]],
    [
      'more can be slashed now',
      held({ slashable: { now: 40_300n, pending: 40_000n, ceiling: 100_000n } }),
      [{ kind: 'amount', figure: 'slashable-now', shown: 40_000n, fresh: 40_300n }],
    ],
    ['another operator', held({ operator: b }), [{ kind: 'party', role: 'operator', shown: a, fresh: b }]],
    [
      'another slasher',
      held({ operatorSets: [{ ...set, slasher: b }] }),
      [{ kind: 'party', role: 'slasher', shown: a, fresh: b }],
    ],
    [
      'a recipient of slashed funds',
      held({ operatorSets: [{ ...set, redistributionRecipient: b }] }),
      [{ kind: 'party', role: 'redistribution-recipient', fresh: b }],
    ],
    [
      'no simulation any more',
      {
        simulation: {
          status: 'unavailable',
          assetChanges: base.simulation.assetChanges,
          reason: { name: 'endpoint-timeout', message: '' },
        },
      },
      [{ kind: 'unchecked', reason: 'endpoint-timeout' }],
    ],
  ])('returns to review: %s', (_, change, expected) => {
    expect(recheck(base, review(change))).toMatchObject(expected);
  });

  it('measures an amount that arrives by what was shown', () => {
    const shown = review(moved(0n, 100_000n));
    expect(recheck(shown, review(moved(0n, 99_500n)))).toEqual([]);
    expect(recheck(shown, review(moved(0n, 99_499n)))).toMatchObject([
      { figure: 'arrives', shown: 100_000n, fresh: 99_499n },
    ]);
    expect(recheck(shown, review({ simulation: { assetChanges: [] } }))).toMatchObject([
      { figure: 'arrives', fresh: 0n },
    ]);
  });

  it('sees an asset that was not there before leave', () => {
    const other = { asset: { ...asset, address: null }, account, before: 5n, after: 4n };
    const fresh = review({ simulation: { assetChanges: [...base.simulation.assetChanges, other] } });
    expect(recheck(base, fresh)).toMatchObject([{ kind: 'amount', figure: 'leaves', shown: 0n, fresh: -1n }]);
  });

  it('knows a queued withdrawal again in another block, where its root is another one', () => {
    const shown = review({ positions: [nonceOf(3n, '0x01')] });
    expect(recheck(shown, review({ positions: [nonceOf(3n, '0x02')] }))).toEqual([]);
    expect(recheck(shown, review({ positions: [nonceOf(4n, '0x02')] }))[0]).toMatchObject({
      figure: 'holds',
      fresh: 0n,
    });
  });

  it('does not mind when neither look could be had', () => {
    const blind = review({ simulation: { status: 'unavailable' } });
    expect(recheck(blind, blind)).toEqual([]);
  });
});
