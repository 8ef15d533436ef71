import { delegation, deposit, depositAction, stranger, unlisted, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './deposit-for-someone-else';

testRule(rule, {
  fires: [
    {
      when: 'the staker is somebody else',
      on: deposit({ actions: [depositAction({ staker: stranger })] }),
      severity: 'critical',
      says: ['2.0000 stETH', '0xE41d…09b5'],
    },
    {
      when: 'without any endpoint',
      on: deposit({ ...unsimulated, actions: [depositAction({ staker: stranger })] }),
      severity: 'critical',
      says: ['2.0000 stETH'],
    },
    {
      when: 'a token that nobody knows',
      on: deposit({ ...unsimulated, actions: [depositAction({ staker: stranger, token: unlisted.address })] }),
      severity: 'critical',
      says: ['an amount that was not read'],
    },
  ],
  quiet: [
    {
      when: 'a shared account’s own, by that account',
      on: deposit({ actions: [{ ...depositAction({ staker: stranger }), actor: stranger }] }),
      state: 'clear',
    },
    { when: 'the deposit is the user’s', on: deposit(), state: 'clear' },
    { when: 'nothing is deposited', on: delegation(), state: 'not-applicable' },
  ],
});
