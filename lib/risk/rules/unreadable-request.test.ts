import { action } from '@/components/fixtures/review';
import { ruleContext } from '../testing/ruleContext';
import {
  delegation,
  messageRequest,
  permissionRequest,
  stranger,
  typedDataRequest,
  unsimulated,
} from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './unreadable-request';

const typed = action({
  protocol: 'unknown',
  type: 'signTypedData',
  contract: stranger,
  function: 'Order',
  args: { primaryType: 'Order' },
  flags: ['undecodable'],
});
const asked = action({
  protocol: 'unknown',
  type: 'unknown',
  contract: null,
  function: 'wallet_invokeSnap',
  args: { method: 'wallet_invokeSnap' },
  flags: ['undecodable'],
});
const read = action({
  protocol: 'unknown',
  type: 'switchChain',
  contract: null,
  args: { method: 'wallet_switchEthereumChain' },
});

testRule(rule, {
  fires: [
    {
      when: 'typed data that is not described',
      on: ruleContext({ ...unsimulated, request: typedDataRequest(), actions: [typed] }),
      severity: 'warning',
      says: ['Order', '0xE41d…09b5'],
    },
    {
      when: 'typed data for no contract',
      on: ruleContext({ ...unsimulated, request: typedDataRequest(), actions: [{ ...typed, contract: null }] }),
      severity: 'warning',
    },
    {
      when: 'a method that nobody has heard of',
      on: ruleContext({ ...unsimulated, request: permissionRequest('wallet_invokeSnap'), actions: [asked] }),
      severity: 'warning',
      says: ['wallet_invokeSnap'],
    },
  ],
  quiet: [
    {
      when: 'a chain switch',
      on: ruleContext({ ...unsimulated, request: permissionRequest('wallet_switchEthereumChain'), actions: [read] }),
      state: 'clear',
    },
    {
      when: 'typed data that is read',
      on: ruleContext({ ...unsimulated, request: typedDataRequest(), actions: [{ ...typed, flags: [] }] }),
      state: 'clear',
    },
    {
      when: 'a message, which has rules of its own',
      on: ruleContext({
        ...unsimulated,
        request: messageRequest('0x00ff'),
        actions: [{ ...typed, type: 'signMessage', args: {} }],
      }),
      state: 'not-applicable',
    },
    { when: 'a transaction', on: delegation(), state: 'not-applicable' },
  ],
});
