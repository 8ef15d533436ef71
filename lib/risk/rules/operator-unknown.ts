import { defineRule } from '../defineRule';
import { addressArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { partyName } from '../read/partyName';

/**
 * Whatever an operator is called, it chose that itself, and a page may show any name beside any address. Only a name from
 * the catalogue or of the user's own stands for somebody.
 */
export default defineRule({
  id: 'operator-unknown',
  check(context) {
    const delegations = eigenlayerActions(context, 'delegate', 'redelegate');
    if (delegations.length === 0) return 'not-applicable';
    return delegations.flatMap((action) => {
      const operator = addressArg(action, 'operator');
      if (!operator || context.nameOf(operator) !== undefined) return [];
      return [
        {
          severity: 'warning' as const,
          values: { operator: partyName(context, operator) },
          evidence: { operator },
          path: action.path,
        },
      ];
    });
  },
});
