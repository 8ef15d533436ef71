import { noted } from '../testing/noted';
import { delegation, messageRequest } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './data-and-input-differ';

testRule(rule, {
  fires: [
    {
      when: 'data and input differ',
      on: noted([{ kind: 'data-and-input-differ' }]),
      severity: 'critical',
      says: ['depends on your wallet'],
    },
  ],
  quiet: [
    { when: 'there is one payload', on: delegation(), state: 'clear' },
    { when: 'a message', on: noted([], messageRequest('0x00')), state: 'not-applicable' },
  ],
});
