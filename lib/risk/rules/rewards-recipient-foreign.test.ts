import { token } from '@/components/fixtures/exposures';
import { parties } from '@/components/fixtures/parties';
import { eigenlayerCall, saying } from '../testing/eigenlayer';
import { delegation, stranger, unlisted, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './rewards-recipient-foreign';

const claim = (recipient: string, part = {}, args = {}) =>
  eigenlayerCall(
    'processClaim',
    {
      ...{ earner: parties.user, recipient, rootIndex: 1 },
      ...{ tokens: [parties.stEth], cumulativeEarnings: [token(9)] },
      ...args,
    },
    part,
  );
const claimed = (earner: `0x${string}` = parties.user) =>
  saying({ claimed: [{ earner, token: parties.stEth, amount: token(6.5) }] });

testRule(rule, {
  fires: [
    {
      when: 'a stranger is paid what was not paid before',
      on: claim(stranger, claimed()),
      severity: 'critical',
      says: ['2.5000 stETH', '0xE41d…09b5'],
    },
    {
      when: 'nothing was read',
      on: claim(stranger, unsimulated),
      severity: 'critical',
      says: ['an amount that was not read'],
    },
    {
      when: 'of two tokens one was not read',
      on: claim(stranger, claimed(), {
        tokens: [parties.stEth, unlisted.address],
        cumulativeEarnings: [token(9), 1n],
      }),
      severity: 'critical',
      says: ['an amount that was not read'],
    },
    {
      when: 'what somebody else earned goes to a third',
      on: claim(stranger, claimed(parties.northwind), { earner: parties.northwind }),
      severity: 'critical',
      says: ['Northwind Staking earned, 2.5000 stETH'],
    },
  ],
  quiet: [
    { when: 'the user is paid', on: claim(parties.user, claimed()), state: 'clear' },
    {
      when: 'the user is paid what somebody else earned',
      on: claim(parties.user, claimed(), { earner: parties.northwind }),
      state: 'clear',
    },
    { when: 'nothing is claimed', on: delegation(), state: 'not-applicable' },
  ],
});
