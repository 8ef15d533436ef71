import { parties } from '@/components/fixtures/parties';
import { delegation, deposit, operatorFacts, unsimulated, WAD } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './operator-empty';

const holding = (...shares: bigint[]) =>
  operatorFacts({
    strategies: shares.map((operatorShares) => ({
      strategy: parties.strategy,
      maxMagnitude: WAD,
      encumberedMagnitude: 0n,
      operatorShares,
    })),
  });

testRule(rule, {
  fires: [
    {
      when: 'it holds none of what the user restakes',
      on: delegation({ operator: holding(0n, 0n) }),
      severity: 'info',
      says: ['Northwind Staking'],
    },
  ],
  quiet: [
    { when: 'it holds some of one asset', on: delegation({ operator: holding(0n, 1n) }), state: 'clear' },
    {
      when: 'it is no operator, which is a finding of its own',
      on: delegation({ operator: { ...holding(0n), registered: false } }),
      state: 'clear',
    },
    { when: 'no asset was read', on: delegation({ operator: holding() }), state: 'not-checked' },
    { when: 'nothing was read', on: delegation({ part: unsimulated }), state: 'not-checked' },
    { when: 'an operator that is kept', on: deposit({}, holding(0n)), state: 'not-applicable' },
  ],
});
