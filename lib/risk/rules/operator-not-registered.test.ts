import { delegation, deposit, operatorFacts, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-not-registered';

const nobody = operatorFacts({ registered: false });

testRule(rule, {
  fires: [
    {
      when: 'the address is no operator',
      on: delegation({ operator: nobody }),
      severity: 'danger',
      says: ['Northwind Staking'],
      path: [0],
    },
  ],
  quiet: [
    { when: 'it is one', on: delegation(), state: 'clear' },
    { when: 'nothing is delegated', on: deposit({}, nobody), state: 'not-applicable' },
    { when: 'nothing was read', on: delegation({ part: unsimulated }), state: 'not-checked' },
  ],
});
