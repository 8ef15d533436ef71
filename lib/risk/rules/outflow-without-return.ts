import { defineRule } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { arrivalsOf } from '../read/arrivalsOf';
import { isStakeToken } from '../read/isStakeToken';
import { noOutcome } from '../read/noOutcome';
import { outflowsOf } from '../read/outflowsOf';

/** A contract takes something, and nothing that can be seen comes back for it. */
export default defineRule({
  id: 'outflow-without-return',
  check(context) {
    const { request, before, after, words } = context;
    if (request.kind !== 'transaction') return 'not-applicable';
    const out = outflowsOf(context);
    if (out === 'none') return 'not-applicable';
    const missing = noOutcome(context);
    if (missing) return missing;
    if (out.length === 0) return [];
    const back = arrivalsOf(context);
    if (back === 'known') return [];
    if (!before || !after || before.unread.length > 0 || after.unread.length > 0) return { notChecked: 'unread' };
    const takesStake = out.some(({ asset }) => isStakeToken(context, asset));
    if (back === 'unknown' && !takesStake) return [];
    return [
      {
        severity: takesStake && back === 'none' ? 'danger' : 'warning',
        ...(back === 'unknown' ? { variant: 'unverified' } : {}),
        values: { amount: amountsOf(words, out, 'up') },
        evidence: { out: out.map(({ asset, amount }) => ({ token: asset.address, amount })) },
      },
    ];
  },
});
