import { expect, it } from 'vitest';
import { exposure, facts, heldToken, token } from '@/components/fixtures/exposures';
import { fakeCatalogue, parties, stEth } from '@/components/fixtures/parties';
import { simulated, transaction } from '@/components/fixtures/review';
import { reachOf } from './reachOf';

const MAX = 2n ** 256n - 1n;
const reach = (before: bigint, after: bigint, held: bigint | undefined) =>
  reachOf({
    request: transaction(),
    actions: [],
    simulation: simulated({
      approvals: [{ asset: stEth, owner: parties.user, spender: parties.thief, before, after }],
    }),
    exposure: { after: exposure(held === undefined ? [] : [heldToken(held)]) },
    facts: { after: facts() },
    catalogue: fakeCatalogue(),
  });

it.each([
  ['exact', 0n, token(2), token(15), { before: 0n, after: token(2), most: token(2) }],
  ['more than is held', 0n, token(20), token(15), { before: 0n, after: token(15), most: token(20) }],
  ['without limit', token(3), MAX, token(15), { before: token(3), after: token(15), most: undefined }],
])('%s', (_name, before, after, held, expected) => {
  const [row] = reach(before, after, held);
  expect(row).toEqual({
    asset: stEth,
    spender: parties.thief,
    held,
    ...Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
  });
});

it('leaves out what is taken back, and tokens that are not held or were not read', () => {
  expect(reach(MAX, 0n, token(15))).toEqual([]);
  expect(reach(0n, MAX, 0n)).toEqual([]);
  expect(reach(0n, MAX, undefined)).toEqual([]);
});
