import { zeroAddress } from 'viem';
import { parties } from '@/components/fixtures/parties';
import { delegation, deposit, operatorFacts, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './delegation-approver-present';

const approved = operatorFacts({ delegationApprover: parties.keyHolder });

testRule(rule, {
  fires: [
    {
      when: 'somebody approves delegations',
      on: delegation({ operator: approved }),
      severity: 'info',
      says: ['0x7C3a…091e'],
    },
  ],
  quiet: [
    {
      when: 'nobody does',
      on: delegation({ operator: operatorFacts({ delegationApprover: zeroAddress }) }),
      state: 'clear',
    },
    { when: 'an operator that is kept', on: deposit({}, approved), state: 'not-applicable' },
    { when: 'nothing was read', on: delegation({ part: unsimulated }), state: 'not-checked' },
  ],
});
