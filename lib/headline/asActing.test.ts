import { expect, it } from 'vitest';
import { exposure, facts, northwindPosition, token } from '@/components/fixtures/exposures';
import { parties, stEth } from '@/components/fixtures/parties';
import { review, simulated, transaction } from '@/components/fixtures/review';
import type { Address, AssetChange, Request, Review } from '@/lib/types';
import { asActing } from './asActing';

const safe: Address = '0x7777777777777777777777777777777777777777';
const [before, own, other] = [exposure([]), exposure([]), exposure([])];
const subjects = [{ account: safe, after: { exposure: other, facts: facts() } }] as const;
const signature = { ...transaction(), kind: 'message', message: '0x00' } as Request;
const sent = { request: transaction(), subjects };
const change = (account: Address, from: number, to: number): AssetChange => ({
  ...{ asset: stEth, account, before: token(from), after: token(to) },
});
const grant = (owner: Address) => ({ asset: stEth, owner, spender: parties.thief, before: 0n, after: 1n });

it.each<[string, Partial<Review>, unknown]>([
  ['a Safe’s by its owner’s signature', { request: signature, subjects }, other],
  ['the signer’s own', { request: signature }, own],
  ['a Safe’s by its owner’s transaction', sent, other],
  [
    'a Safe’s, whatever the Safe loses or gives a right to',
    {
      ...sent,
      simulation: simulated({ assetChanges: [change(safe, 2, 1)], approvals: [grant(safe)] }),
    },
    other,
  ],
  [
    'the signer’s where the signer’s tokens leave',
    { ...sent, simulation: simulated({ assetChanges: [change(parties.user, 2, 1)] }) },
    own,
  ],
  [
    'the signer’s where the signer gives a right',
    { ...sent, simulation: simulated({ approvals: [grant(parties.user)] }) },
    own,
  ],
  [
    'the signer’s where the signer’s stake changes',
    { ...sent, exposure: { before: exposure([northwindPosition(token(1))]), after: own } },
    own,
  ],
  ['the signer’s where not all of it was read', { ...sent, exposure: { after: own } }, own],
])('%s', (_name, part, expected) => {
  expect(asActing(review({ actions: [], exposure: { before, after: own }, ...part })).exposure.after).toBe(expected);
});

it('of what changes only the acting account’s is told', () => {
  const simulation = simulated({
    assetChanges: [change(safe, 2, 1), change(parties.user, 0, 1)],
    approvals: [grant(safe)],
  });
  const told = asActing(review({ actions: [], exposure: { before, after: own }, ...sent, simulation }));
  expect(told.simulation).toMatchObject({ assetChanges: [{ account: safe }], approvals: [{ owner: safe }] });
  expect(told.request.subjects).toContain(safe);
});
