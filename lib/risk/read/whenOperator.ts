import type { Hit, NotChecked, RuleContext, RuleOutcome } from '@/lib/risk/defineRule';
import type { Action, Address, ChainFacts, OperatorFacts } from '@/lib/types';
import { addressArg } from './args';
import { exposingActions } from './exposingActions';
import { factsOf } from './factsOf';
import { isUnread } from './isUnread';
import { same } from './same';
import { viewOf } from './viewOf';

export type OperatorInPlay = {
  operator: Address;
  action: Action;
  facts: OperatorFacts;
  /** What was read of whoever acts. */
  view: RuleContext;
  chain: ChainFacts;
};

/**
 * Judges each operator that the request puts stake under, by what the chain says of it; needs no simulation that
 * succeeds. `only: 'delegation'` leaves out deposits to an operator that the user has already.
 */
export function whenOperator(
  context: RuleContext,
  judge: (operator: OperatorInPlay) => readonly Hit[] | { notChecked: NotChecked },
  { only }: { only?: 'delegation' } = {},
): RuleOutcome {
  const { delegations, additions } = exposingActions(context);
  const wanted = delegations.length > 0 ? delegations : only ? [] : additions.slice(0, 1);
  if (wanted.length === 0) return 'not-applicable';
  const hits: Hit[] = [];
  let delegated = false;
  for (const action of wanted) {
    const own = viewOf(context, action);
    // An operator that the request names is the same for everybody; whose stake grows has to be known.
    if (!own && delegations.length === 0) return { notChecked: 'unread' };
    const view = own ?? context;
    const chain = factsOf(view);
    if (!chain) return { notChecked: 'no-simulation' };
    const operator = delegations.length > 0 ? addressArg(action, 'operator') : chain.delegatedTo;
    if (!operator && isUnread(view.after ?? view.before, 'eigenlayer')) return { notChecked: 'unread' };
    if (!operator) continue;
    delegated = true;
    const facts = chain.operators.find((known) => same(known.operator, operator));
    if (!facts) return { notChecked: 'unread' };
    const judged = judge({ operator, action, facts, view, chain });
    if ('notChecked' in judged) return judged;
    hits.push(...judged);
  }
  return delegated ? hits : 'not-applicable';
}
