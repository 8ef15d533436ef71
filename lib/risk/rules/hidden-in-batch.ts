import { defineRule } from '../defineRule';
import { giftsIn } from '../read/giftsIn';
import { partyName } from '../read/partyName';
import { stepsOf } from '../read/stepsOf';
import { unusedGrants } from '../read/unusedGrants';

/** Among other calls stands one that those do not need: a right that none uses, or something for somebody else. */
export default defineRule({
  id: 'hidden-in-batch',
  check(context) {
    const steps = stepsOf(context);
    if (steps.length < 2) return 'not-applicable';
    const rights = unusedGrants(context, steps).map(({ action, to }) => ({ action, to, variant: undefined }));
    const gifts = giftsIn(context, steps).map(({ action, to }) => ({ action, to, variant: 'gift' }));
    return [...rights, ...gifts].map(({ action, to, variant }) => ({
      severity: 'danger' as const,
      ...(variant ? { variant } : {}),
      values: { to: partyName(context, to), number: String((action.path[0] ?? 0) + 1) },
      evidence: { to, contract: action.contract, type: action.type },
      path: action.path,
    }));
  },
});
