import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';
import { same } from '../read/same';
import { whenOperator } from '../read/whenOperator';

/** Nobody has delegated to this operator before, in the assets that were read: the user's own. */
export default defineRule({
  id: 'operator-empty',
  check: (context) =>
    whenOperator(
      context,
      ({ operator, action }) => {
        const was = context.facts.before?.operators.find((known) => same(known.operator, operator));
        if (!was || was.strategies.length === 0) return { notChecked: 'no-stake' };
        const isEmpty = was.registered && was.strategies.every(({ operatorShares }) => operatorShares === 0n);
        if (!isEmpty) return [];
        return [
          {
            severity: 'info',
            values: { operator: partyName(context, operator) },
            evidence: { operator, strategies: was.strategies.map(({ strategy }) => strategy) },
            path: action.path,
          },
        ];
      },
      { only: 'delegation' },
    ),
});
