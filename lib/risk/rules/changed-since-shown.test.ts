import { token } from '@/components/fixtures/exposures';
import { parties, stEth } from '@/components/fixtures/parties';
import type { Change } from '@/lib/types';
import { delegation, stranger } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './changed-since-shown';

const after = (...changes: Change[]) => delegation({ part: { changes } });
const amount = (figure: string, shown: number, fresh: number): Change => ({
  kind: 'amount',
  asset: stEth,
  figure,
  shown: token(shown),
  fresh: token(fresh),
});

testRule(rule, {
  fires: [
    {
      when: 'a finding is new',
      on: after({ kind: 'finding', rule: 'redistributing-set', severity: 'danger', title: 'Somebody is paid' }),
      severity: 'danger',
      says: ['Somebody is paid'],
    },
    {
      when: 'more leaves',
      on: after(amount('leaves', -2, -3)),
      severity: 'danger',
      says: ['you pay 3.0000 stETH instead of 2.0000 stETH'],
    },
    { when: 'less arrives', on: after(amount('arrives', 2, 1)), severity: 'danger', says: ['you get 1.0000 stETH'] },
    {
      when: 'more can be slashed',
      on: after(amount('slashable-now', 0, 1), amount('slashable-pending', 0, 2), amount('ceiling', 1, 3)),
      severity: 'danger',
      says: ['1.0000 stETH can be slashed', '3.0000 stETH'],
    },
    { when: 'less is held', on: after(amount('holds', 2, 1)), severity: 'danger', says: ['you hold 1.0000 stETH'] },
    {
      when: 'a right is new',
      on: after({ kind: 'approval', asset: stEth, spender: stranger, shown: 0n, fresh: token(4) }),
      severity: 'danger',
      says: ['0xE41d…09b5 may move 4.0000 stETH'],
    },
    {
      when: 'the operator is another',
      on: after({ kind: 'party', role: 'operator', shown: parties.northwind, fresh: parties.harbor }),
      severity: 'danger',
      says: ['Harbor Nodes instead of Northwind Staking'],
    },
    {
      when: 'the slasher is another',
      on: after({ kind: 'party', role: 'slasher', shown: parties.slasher, fresh: stranger }),
      severity: 'danger',
      says: ['0xE41d…09b5'],
    },
    {
      when: 'slashed funds go to somebody now',
      on: after({ kind: 'party', role: 'redistribution-recipient', fresh: stranger }),
      severity: 'danger',
      says: ['instead of nothing'],
    },
    {
      when: 'the account is another',
      on: after({ kind: 'party', role: 'account', shown: parties.user, fresh: stranger }),
      severity: 'danger',
      says: ['connected account'],
    },
    {
      when: 'the chain is another',
      on: after({ kind: 'chain', shown: 1, fresh: 17_000 }),
      severity: 'danger',
      says: ['chain 17000 instead of Ethereum'],
    },
    {
      when: 'the wallet no longer says which chain',
      on: after({ kind: 'chain', shown: 1, fresh: 0 }),
      severity: 'danger',
      says: ['nobody named'],
    },
    {
      when: 'a second look could not be had',
      on: after({ kind: 'unchecked', reason: 'endpoint-timeout' }),
      severity: 'danger',
      says: ['could not be had'],
    },
    {
      when: 'it fails now',
      on: after({ kind: 'status', shown: 'success', fresh: 'reverted' }),
      severity: 'danger',
      says: ['Now it would fail'],
    },
    {
      when: 'it passes now',
      on: after({ kind: 'status', shown: 'reverted', fresh: 'success' }),
      severity: 'danger',
      says: ['Now it would go through'],
    },
    {
      when: 'more changed than can be listed',
      on: after(...[1, 2, 3, 4, 5, 6].map((more) => amount('leaves', -1, -1 - more))),
      severity: 'danger',
      says: ['2 more'],
    },
  ],
  quiet: [
    { when: 'a second look found nothing', on: after(), state: 'clear' },
    { when: 'the first look', on: delegation(), state: 'not-applicable' },
  ],
});
