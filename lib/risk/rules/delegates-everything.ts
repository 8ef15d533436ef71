import { defineRule } from '../defineRule';
import { addressArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { partyName } from '../read/partyName';

/** A part cannot be delegated; always said. */
export default defineRule({
  id: 'delegates-everything',
  check(context) {
    const delegations = eigenlayerActions(context, 'delegate', 'redelegate');
    if (delegations.length === 0) return 'not-applicable';
    return delegations.flatMap((action) => {
      const operator = addressArg(action, 'operator');
      if (!operator) return [];
      return [
        {
          severity: 'info' as const,
          values: { operator: partyName(context, operator) },
          evidence: { operator },
          path: action.path,
        },
      ];
    });
  },
});
