import { functionName } from '@/lib/protocols/eigenlayer/functionName';
import type { Action, Address } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { addressArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { factsOf } from '../read/factsOf';
import { foreignParty } from '../read/foreignParty';
import { isOwn } from '../read/isOwn';
import { partyName } from '../read/partyName';
import { same } from '../read/same';
import { viewOf } from '../read/viewOf';

/** EigenLayer lets operators and AVSs have others act for them. A staker has nothing to hand over, and no reason to. */
export default defineRule({
  id: 'appointee-or-admin',
  check(context) {
    const changes = eigenlayerActions(
      context,
      'addPendingAdmin',
      'setAppointee',
      'removeAdmin',
      'modifyOperatorDetails',
    );
    if (changes.length === 0) return 'not-applicable';
    return changes.flatMap((action) => {
      const account = addressArg(action, 'account') ?? context.request.account;
      switch (action.type) {
        case 'addPendingAdmin':
          return granted(context, action, account, foreignParty(context, action, 'admin'), 'admin');
        case 'setAppointee':
          return granted(context, action, account, foreignParty(context, action, 'appointee'), 'appointee');
        case 'modifyOperatorDetails':
          return approver(context, action);
        default:
          return removed(context, action, account);
      }
    });
  },
});

const granted = (
  context: RuleContext,
  action: Action,
  account: Address,
  party: Address | undefined,
  power: 'admin' | 'appointee',
): readonly Hit[] => {
  if (!party) return [];
  const plain = isPlainStaker(context, action, account);
  const { target, selector } = action.args;
  return [
    {
      severity: plain ? 'danger' : 'critical',
      variant: plain ? `${power}-staker` : power,
      values: {
        account: partyName(context, account),
        party: partyName(context, party),
        target: typeof target === 'string' ? partyName(context, target as Address) : '',
        function: functionOf(context, action),
      },
      evidence: {
        account,
        party,
        ...(power === 'appointee' ? { target: target ?? null, selector: selector ?? null } : {}),
      },
      path: action.path,
    },
  ];
};

/** Only an operator has one: it admits stakers, and forces them out. */
const approver = (context: RuleContext, action: Action): readonly Hit[] => {
  const party = foreignParty(context, action, 'delegationApprover');
  const account = addressArg(action, 'operator') ?? context.request.account;
  if (!party) return [];
  return [
    {
      severity: 'danger',
      variant: 'approver',
      values: { account: partyName(context, account), party: partyName(context, party), target: '', function: '' },
      evidence: { account, party },
      path: action.path,
    },
  ];
};

/** Taking somebody else off is a right taken away; taking oneself off is one given up. */
const removed = (context: RuleContext, action: Action, account: Address): readonly Hit[] => {
  const admin = addressArg(action, 'admin');
  if (!admin || !isOwn(context, admin, action)) return [];
  return [
    {
      severity: isPlainStaker(context, action, account) ? 'danger' : 'critical',
      variant: 'removed',
      values: { account: partyName(context, account) },
      evidence: { account, admin },
      path: action.path,
    },
  ];
};

/** Known to be neither an operator nor an AVS, as read of whoever acts. */
const isPlainStaker = (context: RuleContext, action: Action, account: Address): boolean => {
  const view = viewOf(context, action);
  const said = view && factsOf(view)?.eigenlayer;
  const acts = action.actor ?? context.request.account;
  return same(account, acts) && said?.isOperator === false && said.isAvs === false;
};

const functionOf = (context: RuleContext, action: Action): string => {
  const target = addressArg(action, 'target');
  const { selector } = action.args;
  const role = target && context.known(target)?.role;
  return (role && typeof selector === 'string' && functionName(role, selector)) || String(selector);
};
