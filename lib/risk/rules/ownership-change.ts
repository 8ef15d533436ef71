import type { Action, Address } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { addressArg } from '../read/args';
import { isOwn } from '../read/isOwn';
import { partyName } from '../read/partyName';

/** Changes of a Safe or a smart account that only take somebody's right away. */
const taking = new Set(['disableModule', 'uninstallModule']);
const nobody = (address: Address | undefined): boolean => address !== undefined && /^0x0{40}$/.test(address);

/** Who owns a contract, who acts for an account, what its code is: no token moves, and everything may follow. */
export default defineRule({
  id: 'ownership-change',
  check(context) {
    const hits = context.actions.flatMap((action): readonly (Hit | 'quiet')[] => judge(context, action));
    if (hits.length === 0) return 'not-applicable';
    return hits.filter((hit) => hit !== 'quiet');
  },
});

const judge = (context: RuleContext, action: Action): readonly (Hit | 'quiet')[] => {
  switch (action.type) {
    case 'changeOwner':
      return [ownership(context, action, 'newOwner')];
    case 'grantRole':
      return [ownership(context, action, 'grantee', 'role')];
    case 'upgrade':
      return [hit(context, action, addressArg(action, 'implementation'), 'upgrade')];
    case 'changeSafe':
    case 'changeAccount':
      return [governing(context, action)];
    default:
      return [];
  }
};

const ownership = (context: RuleContext, action: Action, name: string, variant?: string): Hit | 'quiet' => {
  const owner = addressArg(action, name);
  if (owner && isOwn(context, owner, action)) return 'quiet';
  return hit(context, action, owner, owner === undefined || nobody(owner) ? 'renounced' : variant);
};

/** Words exist for each kind of change; `change` comes from our own table, not from the page. */
const governing = (context: RuleContext, action: Action): Hit | 'quiet' => {
  const change = String(action.args.change);
  if (taking.has(change)) return 'quiet';
  return hit(context, action, addressArg(action, 'grantee'), change);
};

const hit = (context: RuleContext, action: Action, to: Address | undefined, variant?: string): Hit => {
  const of = addressArg(action, 'of') ?? addressArg(action, 'safe') ?? addressArg(action, 'account') ?? action.contract;
  const { threshold, change } = action.args;
  return {
    severity: 'critical',
    ...(variant ? { variant } : {}),
    values: {
      of: of ? partyName(context, of) : context.words.t('common.someContract'),
      to: to && !nobody(to) ? partyName(context, to) : context.words.t('rules.ownership-change.nobody'),
      threshold: typeof threshold === 'bigint' ? String(threshold) : '',
    },
    evidence: { of, to: to ?? null, ...(change === undefined ? {} : { change }) },
    path: action.path,
  };
};
