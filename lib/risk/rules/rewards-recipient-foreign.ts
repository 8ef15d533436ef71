import { defineRule } from '../defineRule';
import { addressArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { foreignParty } from '../read/foreignParty';
import { isOwn } from '../read/isOwn';
import { partyName } from '../read/partyName';
import { rewardsOf } from '../read/rewardsOf';
import { tokenAmounts } from '../read/tokenAmounts';

/** A claim pays whomever it names. */
export default defineRule({
  id: 'rewards-recipient-foreign',
  check(context) {
    const claims = eigenlayerActions(context, 'processClaim');
    if (claims.length === 0) return 'not-applicable';
    return claims.flatMap((action) => {
      const recipient = foreignParty(context, action, 'recipient');
      const earner = addressArg(action, 'earner');
      if (!recipient || !earner) return [];
      const rewards = rewardsOf(context, action);
      return [
        {
          severity: 'critical' as const,
          ...(isOwn(context, earner, action) ? {} : { variant: 'other' }),
          values: {
            recipient: partyName(context, recipient),
            earner: partyName(context, earner),
            amount:
              rewards && rewards.length > 0
                ? tokenAmounts(context, rewards, 'up')
                : context.words.t('rules.rewards-recipient-foreign.unreadAmount'),
          },
          evidence: { earner, recipient, ...(rewards ? { rewards } : {}) },
          path: action.path,
        },
      ];
    });
  },
});
