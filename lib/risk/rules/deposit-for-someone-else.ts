import { defineRule } from '../defineRule';
import { addressArg, amountArg } from '../read/args';
import { assetOf } from '../read/assetOf';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { isOwn } from '../read/isOwn';
import { partyName } from '../read/partyName';

/** The signer pays, the named staker owns: the tokens are given away. */
export default defineRule({
  id: 'deposit-for-someone-else',
  check(context) {
    const deposits = eigenlayerActions(context, 'deposit');
    if (deposits.length === 0) return 'not-applicable';
    return deposits.flatMap((action) => {
      const staker = addressArg(action, 'staker');
      if (!staker || isOwn(context, staker, action)) return [];
      const token = addressArg(action, 'token');
      const amount = amountArg(action, 'amount');
      const asset = token && assetOf(context, token);
      return [
        {
          severity: 'critical' as const,
          values: {
            staker: partyName(context, staker),
            amount:
              asset && amount !== undefined
                ? context.words.amount(amount, asset, 'up')
                : context.words.t('common.unknownAmount'),
          },
          evidence: { staker, token: token ?? null, amount: amount ?? null },
          path: action.path,
        },
      ];
    });
  },
});
