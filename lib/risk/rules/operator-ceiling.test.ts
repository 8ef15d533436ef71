import { chainFacts, delegation, deposit, operatorFacts, reverted, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-ceiling';

const notice = (isSet: boolean, blocks = 7_200n) =>
  delegation({ operator: operatorFacts({ allocationDelay: { isSet, blocks } }) });
const nobodyRead = chainFacts();

testRule(rule, {
  fires: [
    {
      when: 'delegating',
      on: notice(true),
      severity: 'info',
      says: ['5.2000 stETH', 'announce that 1 day ahead', '14 days'],
    },
    { when: 'no notice is needed', on: notice(true, 0n), severity: 'info', says: ['need not announce'] },
    { when: 'no notice is set', on: notice(false), severity: 'info', says: ['must set a notice period'] },
    {
      when: 'the operator was not read',
      on: delegation({ part: { facts: { before: nobodyRead, after: nobodyRead } } }),
      severity: 'info',
      says: ['was not read'],
    },
    { when: 'nothing is restaked yet', on: delegation({ amount: 0n }), severity: 'info', says: ['later'] },
    { when: 'a deposit joins an operator', on: deposit(), severity: 'info', says: ['6.0000 stETH'] },
  ],
  quiet: [
    { when: 'nothing is simulated', on: delegation({ part: unsimulated }), state: 'not-checked' },
    { when: 'it would fail', on: delegation({ part: reverted }), state: 'not-checked' },
    {
      when: 'there is no operator',
      on: deposit({ facts: { before: nobodyRead, after: nobodyRead } }),
      state: 'not-applicable',
    },
  ],
});
