import { getAddress } from 'viem';
import { parties } from '@/components/fixtures/parties';
import { transaction } from '@/components/fixtures/review';
import { delegation, stranger, undelegation, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './undelegate-someone-else';

testRule(rule, {
  fires: [
    {
      when: 'the staker is somebody else',
      on: undelegation({}, { staker: stranger }),
      severity: 'danger',
      says: ['0xE41d…09b5'],
    },
    { when: 'without any endpoint', on: undelegation(unsimulated, { staker: stranger }), severity: 'danger' },
  ],
  quiet: [
    {
      when: 'the staker is the signer, in other letters',
      on: undelegation({}, { staker: getAddress(parties.user) }),
      state: 'clear',
    },
    {
      when: 'the staker is an account that the signer acts for',
      on: undelegation({ request: transaction(undefined, { subjects: [stranger] }) }, { staker: stranger }),
      state: 'clear',
    },
    { when: 'nothing is undelegated', on: delegation(), state: 'not-applicable' },
  ],
});
