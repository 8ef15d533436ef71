import { action } from '@/components/fixtures/review';
import { delegation, unsimulated } from '../testing/scenes';
import { testRule } from '../testing/testRule';
import rule from './becomes-operator';

const registering = delegation({ part: { ...unsimulated, actions: [action({ type: 'registerAsOperator' })] } });

testRule(rule, {
  fires: [{ when: 'the account registers as an operator', on: registering, severity: 'danger', says: ['for good'] }],
  quiet: [{ when: 'it chooses one', on: delegation(), state: 'not-applicable' }],
});
