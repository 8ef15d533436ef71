import { zeroAddress } from 'viem';
import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';
import { same } from '../read/same';
import { whenOperator } from '../read/whenOperator';

/** A second party that can refuse stakers and force them out. */
export default defineRule({
  id: 'delegation-approver-present',
  check: (context) =>
    whenOperator(
      context,
      ({ operator, action, facts: { delegationApprover } }) =>
        !delegationApprover || same(delegationApprover, zeroAddress)
          ? []
          : [
              {
                severity: 'info',
                values: {
                  operator: partyName(context, operator),
                  approver: partyName(context, delegationApprover),
                },
                evidence: { operator, delegationApprover },
                path: action.path,
              },
            ],
      { only: 'delegation' },
    ),
});
