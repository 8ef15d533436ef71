import { defineRule } from '../defineRule';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { foreignParty } from '../read/foreignParty';
import { partyName } from '../read/partyName';

/** Whoever submits proofs may exit and merge the validators too. */
export default defineRule({
  id: 'pod-proof-submitter',
  check(context) {
    const changes = eigenlayerActions(context, 'setProofSubmitter');
    if (changes.length === 0) return 'not-applicable';
    return changes.flatMap((action) => {
      const party = foreignParty(context, action, 'newProofSubmitter');
      if (!party) return [];
      const pod = action.contract;
      return [
        {
          severity: 'critical' as const,
          values: { party: partyName(context, party), pod: pod ? partyName(context, pod) : '' },
          evidence: { pod, newProofSubmitter: party },
          path: action.path,
        },
      ];
    });
  },
});
