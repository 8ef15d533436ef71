import { parties } from '@/components/fixtures/parties';
import { delegation, deposit, operatorSet, reverted, STAKE, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './redistributing-set';

const paying = { redistributionRecipient: parties.slasher, recipientHasCode: true };
const set = (share: number, part = {}) => operatorSet({ share, of: STAKE, ...paying, ...part });
const party = parties.northwind;

testRule(rule, {
  fires: [
    {
      when: 'a contract is paid a small part',
      on: delegation({ sets: [set(0.09)] }),
      severity: 'warning',
      says: ['0.4680 stETH', '9%', 'EigenDA', '0x9a1b…1111'],
    },
    { when: 'the part is 10 %', on: delegation({ sets: [set(0.1)] }), severity: 'danger' },
    {
      when: 'whoever is paid has no code',
      on: delegation({ sets: [set(0.01, { redistributionRecipient: parties.keyHolder, recipientHasCode: false })] }),
      severity: 'danger',
      says: ['an account without code'],
    },
    {
      when: 'whoever decides has no code',
      on: delegation({ sets: [set(0.01, { slasherHasCode: false })] }),
      severity: 'danger',
    },
    {
      when: 'operator, slasher and recipient are one party, whatever the case of its address',
      on: delegation({
        sets: [set(0.01, { slasher: party, redistributionRecipient: party.toUpperCase().replace('0X', '0x') })],
      }),
      severity: 'critical',
      says: ['decides alone'],
    },
    {
      when: 'the set sleeps: what is pledged to it counts in full',
      on: delegation({ sets: [set(0.2, { live: false, slashable: 0n, slashableAfterPending: 0n })] }),
      severity: 'danger',
      says: ['1.0400 stETH'],
    },
    {
      when: 'a deposit grows what an operator with such a set holds',
      on: deposit({}, undefined, [set(0.05)]),
      severity: 'warning',
    },
  ],
  quiet: [
    {
      when: 'what is slashed is burned',
      on: delegation({ sets: [operatorSet({ share: 0.5, of: STAKE })] }),
      state: 'clear',
    },
    {
      when: 'nothing is pledged to the set',
      on: delegation({ sets: [set(0, { slashable: 0n, slashableAfterPending: 0n })] }),
      state: 'clear',
    },
    { when: 'nothing is simulated', on: delegation({ part: unsimulated }), state: 'not-checked', why: 'not simulated' },
    { when: 'it would fail', on: delegation({ part: reverted }), state: 'not-checked', why: 'fail' },
    {
      when: 'there is no stake to read sets for',
      on: delegation({ amount: 0n }),
      state: 'not-checked',
      why: 'no stake',
    },
    { when: 'there is no operator', on: deposit({ actions: [] }), state: 'not-applicable' },
  ],
});
