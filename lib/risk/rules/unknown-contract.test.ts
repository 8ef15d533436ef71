import { action } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import { chainFacts, delegation, permissionRequest, stranger, unknownCall, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './unknown-contract';

const create = action({ protocol: 'unknown', type: 'create', contract: null });

testRule(rule, {
  fires: [
    {
      when: 'neither contract nor function is known',
      on: ruleContext({ actions: [unknownCall()] }),
      severity: 'info',
      says: ['0xE41d…09b5', 'By the time your transaction lands'],
    },
    {
      when: 'its code can be replaced',
      on: ruleContext({ actions: [unknownCall()], facts: { before: chainFacts([], { upgradeable: [stranger] }) } }),
      severity: 'info',
      says: ['other code in its place', 'before your transaction lands'],
    },
    {
      when: 'without any endpoint',
      on: ruleContext({ ...unsimulated, actions: [unknownCall()] }),
      severity: 'warning',
    },
    {
      when: 'a vault by its shape alone',
      on: ruleContext({ actions: [unknownCall({ protocol: 'erc4626', type: 'deposit', flags: ['by-shape'] })] }),
      severity: 'info',
    },
    {
      when: 'inside of what a shared account signs',
      on: ruleContext({ ...unsimulated, actions: [unknownCall({ path: [0, 0], signed: true })] }),
      severity: 'warning',
      path: [0, 0],
    },
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
      when: 'a token by its shape',
      on: ruleContext({ actions: [unknownCall({ protocol: 'erc20', type: 'transfer', flags: ['by-shape'] })] }),
      state: 'clear',
    },
    {
      when: 'no transaction',
      on: ruleContext({
        request: permissionRequest('wallet_foo'),
        actions: [unknownCall({ args: { method: 'wallet_foo' } })],
      }),
      state: 'not-applicable',
    },
  ],
});
