import { parties } from '@/components/fixtures/parties';
import { eigenlayerCall } from '../testing/eigenlayer';
import { delegation, stranger, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './set-about-to-change';

const operator = parties.northwind;
const avs = parties.eigenDa;
const operatorSet = { avs, id: 1 };
const change = (type: string, args: Parameters<typeof eigenlayerCall>[1], part = {}) =>
  eigenlayerCall(type, args, part);

testRule(rule, {
  fires: [
    {
      when: 'more is set aside',
      on: change('modifyAllocations', { operator, operatorSet, strategies: [], newMagnitudes: [] }),
      severity: 'warning',
      says: ['Northwind Staking', 'EigenDA'],
    },
    {
      when: 'an operator joins',
      on: change('registerForOperatorSets', { operator, avs, operatorSetIds: [1] }, unsimulated),
      severity: 'warning',
      says: ['EigenDA'],
    },
    {
      when: 'an operator leaves',
      on: change('deregisterFromOperatorSets', { operator, avs, operatorSetIds: [1] }),
      severity: 'warning',
    },
    {
      when: 'a notice changes',
      on: change('setAllocationDelay', { operator, delay: 0 }),
      severity: 'warning',
      says: ['announce'],
    },
    {
      when: 'a set is made',
      on: change('createOperatorSet', { avs, operatorSetId: 1, strategies: [] }),
      severity: 'warning',
    },
    {
      when: 'a set grows',
      on: change('addStrategiesToOperatorSet', { avs, operatorSetId: 1, strategies: [] }),
      severity: 'warning',
      says: ['at once'],
    },
    {
      when: 'a set shrinks',
      on: change('removeStrategiesFromOperatorSet', { avs, operatorSetId: 1, strategies: [] }),
      severity: 'warning',
    },
    {
      when: 'a slasher changes',
      on: change('updateSlasher', { operatorSet, slasher: stranger }),
      severity: 'warning',
      says: ['0xE41d…09b5', 'EigenDA'],
    },
    {
      when: 'somebody slashes',
      on: change('slashOperator', { avs, operator, operatorSetId: 1, strategies: [], wadsToSlash: [] }),
      severity: 'warning',
      says: ['Northwind Staking'],
    },
  ],
  quiet: [
    { when: 'an operator is chosen', on: delegation(), state: 'not-applicable' },
    { when: 'a split changes', on: change('setOperatorPISplit', { operator, split: 100 }), state: 'not-applicable' },
  ],
});
