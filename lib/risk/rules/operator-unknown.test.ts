import { delegateAction, delegation, deposit, operatorFacts, stranger, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-unknown';

const action = { ...delegateAction, args: { ...delegateAction.args, operator: stranger } };
const operator = operatorFacts({ operator: stranger });
const nameless = { actions: [action] };

testRule(rule, {
  fires: [
    {
      when: 'nobody but itself names it',
      on: delegation({ operator, part: nameless }),
      severity: 'warning',
      says: ['0xE41d…09b5', 'claim'],
      path: [0],
    },
    { when: 'nothing was read', on: delegation({ part: { ...unsimulated, ...nameless } }), severity: 'warning' },
    {
      when: 'it is changed to',
      on: delegation({ operator, part: { actions: [{ ...action, type: 'redelegate' }] } }),
      severity: 'warning',
    },
  ],
  quiet: [
    { when: 'the catalogue names it', on: delegation(), state: 'clear' },
    {
      when: 'the user named it',
      on: delegation({ operator, part: { ...nameless, nameOf: () => 'My operator' } }),
      state: 'clear',
    },
    { when: 'an operator that is kept', on: deposit({}, operator), state: 'not-applicable' },
  ],
});
