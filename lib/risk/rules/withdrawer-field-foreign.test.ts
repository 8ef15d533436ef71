import { zeroAddress } from 'viem';
import { deposit, queueAction, queueing, stranger, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './withdrawer-field-foreign';

const naming = (withdrawer: string) => [queueAction({ withdrawer })];

testRule(rule, {
  fires: [
    {
      when: 'somebody else is named',
      on: queueing({ actions: naming(stranger) }),
      severity: 'warning',
      says: ['ignores that field', '0xE41d…09b5'],
    },
    { when: 'without any endpoint', on: queueing({ ...unsimulated, actions: naming(stranger) }), severity: 'warning' },
  ],
  quiet: [
    { when: 'the user is named', on: queueing(), state: 'clear' },
    { when: 'nobody is named', on: queueing({ actions: naming(zeroAddress) }), state: 'clear' },
    { when: 'nothing is queued', on: deposit(), state: 'not-applicable' },
  ],
});
