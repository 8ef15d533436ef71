import type { Hit, RuleContext, RuleOutcome } from '@/lib/risk/defineRule';
import type { Address, ChainFacts, Position } from '@/lib/types';
import { addressArg } from './args';
import { exposingActions } from './exposingActions';
import { factsOf } from './factsOf';
import { isUnread } from './isUnread';
import { noOutcome } from './noOutcome';
import { same } from './same';
import { viewOf } from './viewOf';

export type Stake = {
  operator: Address;
  /** Positions that come under the operator, or grow under it. */
  positions: readonly Position[];
  chain: ChainFacts;
  path: readonly number[];
};

/**
 * Judges the stake that the request puts under an operator, as the simulation shows it afterwards. Who delegates before
 * restaking anything has nothing that sets could be read for: not checked, unless the rule judges that too.
 */
export function whenExposed(
  context: RuleContext,
  judge: (stake: Stake) => readonly Hit[],
  { withoutStake = false }: { withoutStake?: boolean } = {},
): RuleOutcome {
  const { delegations, additions } = exposingActions(context);
  const delegation = delegations.at(-1);
  const action = delegation ?? additions[0];
  if (!action) return 'not-applicable';
  const missing = noOutcome(context);
  if (missing) return missing;
  const view = viewOf(context, action);
  const after = view?.after;
  const chain = view && factsOf(view);
  if (!after || !chain) return { notChecked: 'unread' };
  const operator = delegation ? addressArg(delegation, 'operator') : chain.delegatedTo;
  const unread = isUnread(after, 'eigenlayer');
  if (!operator) return unread ? { notChecked: 'unread' } : 'not-applicable';
  const positions = after.positions.filter(
    (position) =>
      position.kind === 'restaked' &&
      position.amount > 0n &&
      same(position.operator, operator) &&
      (delegation !== undefined || grew(view, position)),
  );
  if (unread || positions.some(({ operatorSets }) => operatorSets === undefined)) return { notChecked: 'unread' };
  if (delegation && positions.length === 0 && !withoutStake) return { notChecked: 'no-stake' };
  return judge({ operator, positions, chain, path: action.path });
}

const grew = ({ before }: RuleContext, position: Position): boolean => {
  const was = before?.positions.find(
    (other) =>
      other.kind === 'restaked' && other.protocol === position.protocol && same(other.strategy, position.strategy),
  );
  return !was || position.amount > was.amount || !same(was.operator, position.operator);
};
