import type { Action } from '@/lib/types';
import { defineRule, type RuleContext } from '../defineRule';
import { callsOf } from '../read/callsOf';
import { isUpgradeable } from '../read/isUpgradeable';
import { partyName } from '../read/partyName';

/** Neither the contract nor what it does is known here: only a simulation speaks for the call. */
export default defineRule({
  id: 'unknown-contract',
  check(context) {
    const calls = callsOf(context);
    if (calls.length === 0) return 'not-applicable';
    const severity = context.simulation.status === 'success' ? 'info' : 'warning';
    return onceEach(calls.filter(isUnknown)).map(({ type, contract, function: name, path }) => ({
      severity,
      ...variantOf(context, type, contract),
      values: { contract: contract ? partyName(context, contract) : '' },
      evidence: { contract, function: name },
      path,
    }));
  },
});

const variantOf = (context: RuleContext, type: string, contract: Action['contract']): { variant?: string } => {
  if (type === 'create') return { variant: 'create' };
  return contract && isUpgradeable(context, contract) ? { variant: 'upgradeable' } : {};
};

/** A shape that others have too says little of a contract that nobody knows. */
const isUnknown = ({ protocol, type, flags }: Action): boolean =>
  flags.includes('by-shape')
    ? protocol === 'erc4626' || (protocol === 'unknown' && type === 'batch')
    : protocol === 'unknown' && (type === 'unknown' || type === 'create') && flags.length === 0;

/** Calls inside of one call go to the same contract often. */
const onceEach = (actions: readonly Action[]): readonly Action[] =>
  [
    ...new Map(actions.toReversed().map((action) => [`${action.path[0]}/${action.contract}`, action])).values(),
  ].toReversed();
