import { defineRule } from '../defineRule';
import { addressArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { isOwn } from '../read/isOwn';
import { partyName } from '../read/partyName';

/** The staker argument names who leaves; it need not be the signer. */
export default defineRule({
  id: 'undelegate-someone-else',
  check(context) {
    const leaving = eigenlayerActions(context, 'undelegate');
    if (leaving.length === 0) return 'not-applicable';
    return leaving.flatMap((action) => {
      const staker = addressArg(action, 'staker');
      if (!staker || isOwn(context, staker, action)) return [];
      return [
        {
          severity: 'danger' as const,
          values: { staker: partyName(context, staker) },
          evidence: { staker },
          path: action.path,
        },
      ];
    });
  },
});
