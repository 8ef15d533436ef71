import { delegation, deposit, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './delegates-everything';

testRule(rule, {
  fires: [
    { when: 'delegating', on: delegation(), severity: 'info', says: ['Northwind Staking'] },
    { when: 'without any endpoint', on: delegation({ part: unsimulated }), severity: 'info' },
  ],
  quiet: [{ when: 'nothing is delegated', on: deposit(), state: 'not-applicable' }],
});
