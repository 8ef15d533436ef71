import { defineRule } from '../defineRule';
import { addressArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { foreignParty } from '../read/foreignParty';
import { isOwn } from '../read/isOwn';
import { partyName } from '../read/partyName';

/** Whoever claims for an earner does it alone, from then on, and has it paid to anybody. */
export default defineRule({
  id: 'claimer-foreign',
  check(context) {
    const changes = eigenlayerActions(context, 'setClaimerFor');
    if (changes.length === 0) return 'not-applicable';
    return changes.flatMap((action) => {
      const claimer = foreignParty(context, action, 'claimer');
      const earner = addressArg(action, 'earner');
      if (!claimer || !earner) return [];
      return [
        {
          severity: 'critical' as const,
          ...(isOwn(context, earner, action) ? {} : { variant: 'other' }),
          values: { claimer: partyName(context, claimer), earner: partyName(context, earner) },
          evidence: { earner, claimer },
          path: action.path,
        },
      ];
    });
  },
});
