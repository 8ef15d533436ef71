import type { Action } from '@/lib/types';
import { defineRule, type RuleContext } from '../defineRule';
import { addressArg } from '../read/args';
import { partyName } from '../read/partyName';

/** What operators and services sign that changes which stake can be slashed, by whom and how much. */
const changes = new Set([
  ...['modifyAllocations', 'registerForOperatorSets', 'deregisterFromOperatorSets', 'setAllocationDelay'],
  ...['createOperatorSet', 'addStrategiesToOperatorSet', 'removeStrategiesFromOperatorSet', 'updateSlasher'],
  'slashOperator',
]);

/** It concerns everybody who delegated, not only whoever signs. */
export default defineRule({
  id: 'set-about-to-change',
  check(context) {
    const found = context.actions.filter(({ protocol, type }) => protocol === 'eigenlayer' && changes.has(type));
    if (found.length === 0) return 'not-applicable';
    return found.map((action) => ({
      severity: 'warning' as const,
      variant: action.type,
      values: valuesOf(context, action),
      evidence: action.args,
      path: action.path,
    }));
  },
});

const valuesOf = (context: RuleContext, action: Action): Record<string, string> => {
  const { operatorSet } = action.args;
  const avs =
    operatorSet && typeof operatorSet === 'object' && 'avs' in operatorSet
      ? addressArg({ ...action, args: { avs: operatorSet.avs } }, 'avs')
      : addressArg(action, 'avs');
  const [operator, slasher] = [addressArg(action, 'operator'), addressArg(action, 'slasher')];
  const party = (address: typeof avs) => (address ? partyName(context, address) : context.words.t('common.someone'));
  return { avs: party(avs), operator: party(operator), slasher: party(slasher) };
};
