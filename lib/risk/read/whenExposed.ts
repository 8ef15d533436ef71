import type { Hit, RuleContext, RuleOutcome } from '@/lib/risk/defineRule';
import type { Address, ChainFacts, Position } from '@/lib/types';
import { addressArg } from './args';
import { exposingActions } from './exposingActions';
import { factsOf } from './factsOf';
import { same } from './same';

export type Stake = {
  operator: Address;
  /** Positions that come under the operator, or grow under it. */
  positions: readonly Position[];
  chain: ChainFacts;
  path: readonly number[];
};

/** Judges the stake that the request puts under an operator, as the simulation shows it afterwards. */
export function whenExposed(context: RuleContext, judge: (stake: Stake) => readonly Hit[]): RuleOutcome {
  const { delegations, additions } = exposingActions(context);
  const delegation = delegations.at(-1);
  const action = delegation ?? additions[0];
  if (!action) return 'not-applicable';
  const { simulation, after } = context;
  const chain = factsOf(context);
  if (simulation.status === 'reverted') return { notChecked: 'reverted' };
  if (simulation.status !== 'success' || !after || !chain) return { notChecked: 'no-simulation' };
  const operator = delegation ? addressArg(delegation, 'operator') : chain.delegatedTo;
  if (!operator) return 'not-applicable';
  const positions = after.positions.filter(
    (position) =>
      position.kind === 'restaked' &&
      position.amount > 0n &&
      same(position.operator, operator) &&
      (delegation !== undefined || grew(context, position)),
  );
  const unread = after.unread.some(({ protocol }) => protocol === 'eigenlayer');
  if (unread || positions.some(({ operatorSets }) => operatorSets === undefined)) return { notChecked: 'unread' };
  return judge({ operator, positions, chain, path: action.path });
}

const grew = ({ before }: RuleContext, position: Position): boolean => {
  const was = before?.positions.find(
    (other) =>
      other.kind === 'restaked' && other.protocol === position.protocol && same(other.strategy, position.strategy),
  );
  return !was || position.amount > was.amount || !same(was.operator, position.operator);
};
