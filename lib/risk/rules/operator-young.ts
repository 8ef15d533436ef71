import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';
import { whenOperator } from '../read/whenOperator';

/** Since when somebody is an operator needs history, which few endpoints give. */
export default defineRule({
  id: 'operator-young',
  check: (context) =>
    whenOperator(
      context,
      ({ operator, action, facts: { registered, registeredAt }, chain }) => {
        // Nobody's age counts who is no operator: that is said already.
        if (!registered) return [];
        if (registeredAt === undefined) return { notChecked: 'no-history' };
        const age = Math.max(chain.timestamp - registeredAt, 0);
        if (age >= context.thresholds.youngOperatorSeconds) return [];
        return [
          {
            severity: 'warning',
            values: { operator: partyName(context, operator), age: context.words.duration(age) },
            evidence: { operator, registeredAt },
            path: action.path,
          },
        ];
      },
      { only: 'delegation' },
    ),
});
