import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';
import { whenOperator } from '../read/whenOperator';

/** Delegation goes only to operators; whoever asks for another address is mistaken or up to something. */
export default defineRule({
  id: 'operator-not-registered',
  check: (context) =>
    whenOperator(
      context,
      ({ operator, action, facts }) =>
        facts.registered
          ? []
          : [
              {
                severity: 'danger',
                values: { operator: partyName(context, operator) },
                evidence: { operator },
                path: action.path,
              },
            ],
      { only: 'delegation' },
    ),
});
