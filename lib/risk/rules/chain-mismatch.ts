import { defineRule } from '../defineRule';
import { chainLabel } from '../read/chainLabel';
import { notesOf } from '../read/notesOf';

/** The request names one chain and the wallet is on another: the same bytes do something else there. */
export default defineRule({
  id: 'chain-mismatch',
  check(context) {
    if (context.request.kind !== 'transaction') return 'not-applicable';
    return notesOf(context, 'chain-mismatch').map(({ claimed }) => ({
      severity: 'critical' as const,
      values: { claimed: chainLabel(context, claimed), active: chainLabel(context, context.chainId) },
      evidence: { claimed, active: context.chainId },
    }));
  },
});
