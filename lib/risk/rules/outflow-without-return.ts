import type { Address } from '@/lib/types';
import { defineRule, type RuleContext, type RuleOutcome } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { arrivalsOf } from '../read/arrivalsOf';
import { isStakeToken } from '../read/isStakeToken';
import { noOutcome } from '../read/noOutcome';
import { outflowsOf } from '../read/outflowsOf';
import { viewOf } from '../read/viewOf';

/** A contract takes something, and nothing that can be seen comes back for it. */
export default defineRule({
  id: 'outflow-without-return',
  check(context) {
    if (context.request.kind !== 'transaction') return 'not-applicable';
    const others = (context.subjects ?? []).flatMap(({ account: actor }) => {
      const view = viewOf(context, { actor });
      return view ? [judge(view, actor)] : [];
    });
    const outcomes = [judge(context), ...others];
    const hits = outcomes.filter((outcome) => Array.isArray(outcome)).flat();
    if (hits.length > 0) return hits;
    return outcomes.find((outcome) => typeof outcome === 'object' && 'notChecked' in outcome) ?? outcomes[0] ?? [];
  },
});

/** Of the signer, or of a Safe or smart account that the request makes act. */
const judge = (context: RuleContext, actor?: Address): RuleOutcome => {
  const { before, after, words } = context;
  const out = outflowsOf(context, actor);
  if (out === 'none') return 'not-applicable';
  const missing = noOutcome(context);
  if (missing) return missing;
  if (out.length === 0) return [];
  const back = arrivalsOf(context, actor);
  if (back === 'known') return [];
  if (!before || !after || before.unread.length > 0 || after.unread.length > 0) return { notChecked: 'unread' };
  const takesStake = out.some(({ asset }) => isStakeToken(context, asset));
  if (back === 'unknown' && !takesStake) return [];
  return [
    {
      severity: takesStake && back === 'none' ? 'danger' : 'warning',
      ...(back === 'unknown' ? { variant: 'unverified' } : {}),
      values: { amount: amountsOf(words, out, 'up') },
      evidence: {
        ...(actor ? { account: actor } : {}),
        out: out.map(({ asset, amount }) => ({ token: asset.address, amount })),
      },
    },
  ];
};
