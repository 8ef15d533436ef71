import { noted } from '../testing/noted';
import { delegation, typedDataRequest } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './chain-mismatch';

testRule(rule, {
  fires: [
    {
      when: 'it names another chain',
      on: noted([{ kind: 'chain-mismatch', claimed: 17_000 }]),
      severity: 'critical',
      says: ['chain 17000', 'Ethereum'],
    },
  ],
  quiet: [
    { when: 'it names none, or the right one', on: delegation(), state: 'clear' },
    { when: 'typed data, which has a rule of its own', on: noted([], typedDataRequest()), state: 'not-applicable' },
  ],
});
