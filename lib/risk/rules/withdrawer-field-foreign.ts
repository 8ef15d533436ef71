import { zeroAddress } from 'viem';
import { defineRule } from '../defineRule';
import { addressArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { isOwn } from '../read/isOwn';
import { partyName } from '../read/partyName';
import { same } from '../read/same';

/** A field that EigenLayer ignores. Naming somebody in it steals nothing today, but has the shape of an attempt. */
export default defineRule({
  id: 'withdrawer-field-foreign',
  check(context) {
    const withdrawals = eigenlayerActions(context, 'queueWithdrawal');
    if (withdrawals.length === 0) return 'not-applicable';
    return withdrawals.flatMap((action) => {
      const withdrawer = addressArg(action, 'withdrawer');
      if (!withdrawer || isOwn(context, withdrawer, action) || same(withdrawer, zeroAddress)) return [];
      return [
        {
          severity: 'warning' as const,
          values: { withdrawer: partyName(context, withdrawer) },
          evidence: { withdrawer },
          path: action.path,
        },
      ];
    });
  },
});
