import { noted } from '../testing/noted';
import { delegation, messageRequest } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './preset-nonce';

testRule(rule, {
  fires: [
    {
      when: 'the site chose the nonce',
      on: noted([{ kind: 'preset-nonce', nonce: 7n }]),
      severity: 'warning',
      says: ['nonce 7'],
    },
  ],
  quiet: [
    { when: 'the wallet chooses it', on: delegation(), state: 'clear' },
    { when: 'a message has none', on: noted([], messageRequest('0x00')), state: 'not-applicable' },
  ],
});
