import { transaction } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './went-round';

testRule(rule, {
  fires: [
    {
      when: 'the page wrote to the wallet itself',
      on: ruleContext({ request: transaction(undefined, { notes: [{ kind: 'went-round' }] }) }),
      severity: 'critical',
      says: ['Restake Guard', 'reject'],
    },
  ],
  quiet: [
    { when: 'a request that is held', on: delegation(), state: 'clear' },
    {
      when: 'other oddities of a request',
      on: ruleContext({ request: transaction(undefined, { notes: [{ kind: 'unknown-chain' }] }) }),
      state: 'clear',
    },
    {
      when: 'the command line, which has no page',
      on: ruleContext({ request: transaction(undefined, { origin: '', topOrigin: '' }) }),
      state: 'not-applicable',
    },
  ],
});
