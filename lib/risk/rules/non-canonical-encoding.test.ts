import { ruleContext } from '../testing/ruleContext';
import { delegateAction, delegation, typedDataRequest, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './non-canonical-encoding';

const odd = { ...delegateAction, flags: ['non-canonical-encoding'] as const, path: [1] };

testRule(rule, {
  fires: [
    {
      when: 'one call of several has it',
      on: ruleContext({ actions: [delegateAction, odd] }),
      severity: 'warning',
      says: ['EigenLayer DelegationManager'],
      path: [1],
    },
    {
      when: 'without any endpoint',
      on: ruleContext({ ...unsimulated, actions: [{ ...odd, contract: null }] }),
      severity: 'warning',
    },
  ],
  quiet: [
    { when: 'written the usual way', on: delegation(), state: 'clear' },
    {
      when: 'no transaction',
      on: ruleContext({ request: typedDataRequest(), actions: [{ ...odd, args: { primaryType: 'Order' } }] }),
      state: 'not-applicable',
    },
  ],
});
