import { expect, it } from 'vitest';
import { exposure, northwindPosition, operatorSet, position, token } from '@/components/fixtures/exposures';
import { ether, parties, stEth } from '@/components/fixtures/parties';
import { takersOf } from './takersOf';

it('sums the sets of each service, largest first, and says where it goes', () => {
  expect(takersOf(exposure([northwindPosition(token(5.2))]))).toMatchObject([
    { avs: parties.eigenDa, sets: 2, now: [{ asset: stEth, amount: token(0.364) }], later: [], recipients: [] },
    {
      avs: parties.oracleX,
      sets: 1,
      now: [{ amount: token(0.26) }],
      recipients: [{ address: parties.keyHolder, hasCode: false }],
      slashers: [{ address: parties.slasher, hasCode: true }],
    },
  ]);
});

it('tells assets apart, and now from later', () => {
  const sets = (of: bigint) => [
    operatorSet({ share: 0.1, of, slashableAfterPending: of / 2n }),
    operatorSet({ share: 0.1, of, id: 1, live: false }),
    operatorSet({ share: 0, of, id: 2 }),
  ];
  const [taker, ...others] = takersOf(
    exposure([
      position({ amount: token(10), operatorSets: sets(token(10)) }),
      position({ amount: token(20), asset: ether, operatorSets: sets(token(20)) }),
    ]),
  );
  expect(others).toEqual([]);
  expect(taker).toMatchObject({
    sets: 2,
    now: [
      { asset: stEth, amount: token(1) },
      { asset: ether, amount: token(2) },
    ],
    later: [
      { asset: stEth, amount: token(5) },
      { asset: ether, amount: token(10) },
    ],
  });
});

it('is empty without stake, and without an answer', () => {
  expect(takersOf(exposure([position({ amount: token(1) })]))).toEqual([]);
  expect(takersOf(undefined)).toEqual([]);
});
