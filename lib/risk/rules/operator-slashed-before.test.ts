import { parties } from '@/components/fixtures/parties';
import { chainFacts, delegation, deposit, operatorFacts, unsimulated, WAD } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-slashed-before';

const left = (...maxMagnitudes: bigint[]) =>
  operatorFacts({
    strategies: maxMagnitudes.map((maxMagnitude, index) => ({
      strategy: index === 0 ? parties.strategy : parties.eigenDa,
      maxMagnitude,
      encumberedMagnitude: 0n,
      operatorShares: 1n,
    })),
  });

testRule(rule, {
  fires: [
    { when: 'by a hair', on: delegation({ operator: left(WAD - 1n) }), severity: 'warning', says: ['<0.1%', 'stETH'] },
    {
      when: '0.97 is left',
      on: delegation({ operator: left((WAD * 97n) / 100n) }),
      severity: 'warning',
      says: ['3%', '0.9700 of 1'],
    },
    { when: '0.9 is left', on: delegation({ operator: left((WAD * 9n) / 10n) }), severity: 'warning' },
    {
      when: 'less than 0.9 is left',
      on: delegation({ operator: left((WAD * 9n) / 10n - 10n ** 9n) }),
      severity: 'danger',
    },
    {
      when: 'the worst of several strategies counts',
      on: delegation({ operator: left(WAD, WAD / 2n) }),
      severity: 'danger',
      says: ['50%'],
    },
    {
      when: 'everything was lost',
      on: delegation({ operator: left(0n) }),
      severity: 'danger',
      says: ['lost everything'],
    },
    { when: 'a deposit goes to such an operator', on: deposit({}, left(WAD / 2n)), severity: 'danger' },
  ],
  quiet: [
    { when: 'never slashed', on: delegation(), state: 'clear' },
    {
      when: 'no strategy of its was read',
      on: delegation({ operator: operatorFacts({ strategies: [] }) }),
      state: 'not-checked',
    },
    { when: 'nothing was read', on: delegation({ part: unsimulated }), state: 'not-checked' },
    {
      when: 'a deposit without an operator',
      on: deposit({ facts: { before: chainFacts(), after: chainFacts() } }),
      state: 'not-applicable',
    },
  ],
});
