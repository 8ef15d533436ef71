import { action } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation, typedDataRequest, unknownCall, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './unknown-function';

const unnamed = action({ type: 'unknown', function: '0x12345678', flags: ['unknown-function'] });
const past = action({
  protocol: 'unknown',
  type: 'unknown',
  contract: null,
  args: { limit: 'depth' },
  flags: ['undecodable'],
  path: [0, 0],
});
const garbled = action({ type: 'unknown', function: 'delegateTo', flags: ['undecodable'] });

testRule(rule, {
  fires: [
    {
      when: 'a known contract, another function',
      on: ruleContext({ actions: [unnamed] }),
      severity: 'warning',
      says: ['EigenLayer DelegationManager', '0x12345678'],
    },
    {
      when: 'a known function, other values',
      on: ruleContext({ actions: [garbled] }),
      severity: 'warning',
      says: ['cannot be read', 'delegateTo'],
    },
    {
      when: 'calls inside of calls, too deep',
      on: ruleContext({ actions: [past] }),
      severity: 'warning',
      says: ['too deep'],
      path: [0, 0],
    },
    { when: 'without any endpoint', on: ruleContext({ ...unsimulated, actions: [unnamed] }), severity: 'warning' },
  ],
  quiet: [
    { when: 'a function that is read', on: delegation(), state: 'clear' },
    {
      when: 'an unknown contract, which has a rule of its own',
      on: ruleContext({ actions: [unknownCall()] }),
      state: 'clear',
    },
    {
      when: 'a signature, which has a rule of its own',
      on: ruleContext({ request: typedDataRequest(), actions: [{ ...garbled, args: { primaryType: 'Order' } }] }),
      state: 'not-applicable',
    },
  ],
});
