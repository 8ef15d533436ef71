import { defineRule } from '../defineRule';
import { addressesArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { foreignParty } from '../read/foreignParty';
import { partyName } from '../read/partyName';
import { tokenAmounts } from '../read/tokenAmounts';

/** Tokens that somebody sent to a pod go to whom the call names. */
export default defineRule({
  id: 'pod-recover-tokens',
  check(context) {
    const calls = eigenlayerActions(context, 'recoverTokens');
    if (calls.length === 0) return 'not-applicable';
    return calls.flatMap((action) => {
      const recipient = foreignParty(context, action, 'recipient');
      if (!recipient) return [];
      const { amountsToWithdraw } = action.args;
      const amounts = addressesArg(action, 'tokenList').map((token, index) => {
        const amount = Array.isArray(amountsToWithdraw) ? amountsToWithdraw[index] : undefined;
        return { token, amount: typeof amount === 'bigint' ? amount : 0n };
      });
      return [
        {
          severity: 'critical' as const,
          values: {
            recipient: partyName(context, recipient),
            pod: action.contract ? partyName(context, action.contract) : '',
            amount:
              amounts.length > 0
                ? tokenAmounts(context, amounts, 'up')
                : context.words.t('rules.pod-recover-tokens.nothing'),
          },
          evidence: { pod: action.contract, recipient, tokens: amounts },
          path: action.path,
        },
      ];
    });
  },
});
