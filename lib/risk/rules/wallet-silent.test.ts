import { noted } from '../testing/noted';
import { delegation, messageRequest, permissionRequest, textHex } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './wallet-silent';

testRule(rule, {
  fires: [
    { when: 'no chain', on: noted([{ kind: 'unknown-chain' }]), severity: 'warning', says: ['which chain'] },
    { when: 'no account', on: noted([{ kind: 'unknown-account' }]), severity: 'warning', says: ['which account'] },
    {
      when: 'no account for a message',
      on: noted([{ kind: 'unknown-account' }], messageRequest(textHex('hi'))),
      severity: 'warning',
    },
  ],
  quiet: [
    { when: 'it said both', on: delegation(), state: 'clear' },
    {
      when: 'a message needs no chain',
      on: noted([{ kind: 'unknown-chain' }], messageRequest(textHex('hi'))),
      state: 'clear',
    },
    {
      when: 'connecting comes before that',
      on: noted([{ kind: 'unknown-account' }], permissionRequest('eth_requestAccounts')),
      state: 'not-applicable',
    },
  ],
});
