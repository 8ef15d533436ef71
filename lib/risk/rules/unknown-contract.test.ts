import { action } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { delegation, permissionRequest, unknownCall, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './unknown-contract';

const create = action({ protocol: 'unknown', type: 'create', contract: null });

testRule(rule, {
  fires: [
    {
      when: 'neither contract nor function is known',
      on: ruleContext({ actions: [unknownCall()] }),
      severity: 'info',
      says: ['0xE41d…09b5'],
    },
    { when: 'without any endpoint', on: ruleContext({ ...unsimulated, actions: [unknownCall()] }), severity: 'info' },
    { when: 'a contract is created', on: ruleContext({ actions: [create] }), severity: 'info', says: ['creates'] },
  ],
  quiet: [
    { when: 'a known contract', on: delegation(), state: 'clear' },
    {
      when: 'an imitation, which has a rule of its own',
      on: ruleContext({ actions: [unknownCall({ flags: ['look-alike'] })] }),
      state: 'clear',
    },
    {
      when: 'no transaction',
      on: ruleContext({ request: permissionRequest('wallet_foo'), actions: [unknownCall()] }),
      state: 'not-applicable',
    },
  ],
});
