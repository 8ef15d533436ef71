import { completing, deposit, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './receive-as-shares';

testRule(rule, {
  fires: [
    {
      when: 'completed as shares',
      on: completing({}, { receiveAsTokens: false }),
      severity: 'info',
      says: ['wait anew'],
    },
    { when: 'without any endpoint', on: completing(unsimulated, { receiveAsTokens: false }), severity: 'info' },
  ],
  quiet: [
    { when: 'paid out', on: completing(), state: 'clear' },
    { when: 'nothing is completed', on: deposit(), state: 'not-applicable' },
  ],
});
