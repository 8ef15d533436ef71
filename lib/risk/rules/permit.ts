import type { Action, Severity } from '@/lib/types';
import { defineRule, type Hit, type Rule, type RuleContext } from '../defineRule';
import { addressArg, amountArg } from '../read/args';
import { grantValues } from '../read/grantValues';
import { isCatalogued } from '../read/isCatalogued';
import { isOwn } from '../read/isOwn';
import { secondsLeft, untilOf } from '../read/untilOf';
import spenderIsAccount from './spender-is-account';
import spenderIsNew from './spender-is-new';
import spenderUnknown from './spender-unknown';
import unlimitedApproval from './unlimited-approval';

/** What an approval in a transaction is judged by. */
const approvalRules: readonly Rule[] = [unlimitedApproval, spenderIsAccount, spenderIsNew, spenderUnknown];
const ladder: readonly Severity[] = ['info', 'warning', 'danger', 'critical'];

const permits = new Set(['permit', 'permitTransfer']);
const payments = new Set(['transferWithAuthorization', 'receiveWithAuthorization']);

/** A right to tokens by signature: as grave as the same approval, and it waits for whoever has it. */
export default defineRule({
  id: 'permit',
  check(context) {
    const signed = context.actions.filter(isPermit);
    if (signed.length === 0) return 'not-applicable';
    return signed.flatMap((action) => judge(context, action));
  },
});

const isPermit = ({ protocol, type, signed }: Action): boolean =>
  signed === true &&
  ((protocol === 'permit2' && permits.has(type)) ||
    (protocol === 'erc20' && (type === 'permit' || payments.has(type))));

const judge = (context: RuleContext, action: Action): readonly Hit[] => {
  const isPayment = payments.has(action.type);
  const spender = addressArg(action, isPayment ? 'to' : 'spender');
  const amount = amountArg(action, 'amount') ?? 0n;
  if (!spender || amount === 0n || isOwn(context, spender, action)) return [];
  const token = addressArg(action, 'token');
  const { deadline } = action.args;
  const late = isLate(context, action, spender);
  const base = token ? asApproval(context, action, token, spender) : 'danger';
  const unlimited = action.args.unlimited === true;
  const { values, evidence } = token
    ? grantValues(context, { token, spender, amount, unlimited, actor: action.actor })
    : untokened(context, spender, amount);
  return [
    {
      severity: late ? oneUp(base) : base,
      ...(isPayment ? { variant: 'payment' } : action.type === 'permitTransfer' ? { variant: 'transfer' } : {}),
      values: {
        ...values,
        until: untilOf(context, deadline),
        late: late ? context.words.t('rules.permit.late') : '',
      },
      evidence: { ...evidence, ...(deadline === undefined ? {} : { deadline }), late },
      path: action.path,
    },
  ];
};

/** The gravest that the same right would be as an approval; to a known contract and of an exact amount it is none. */
const asApproval = (context: RuleContext, action: Action, token: Action['contract'], spender: string): Severity => {
  const { amount, unlimited } = action.args;
  const args = { token, spender, amount: amount ?? 0n, unlimited: unlimited ?? false };
  const approve: Action = { ...action, protocol: 'erc20', type: 'approve', args, signed: undefined };
  const twin = { ...context, actions: [approve], simulation: { ...context.simulation, approvals: [] } };
  const found = approvalRules.flatMap((rule) => {
    const outcome = rule.check(twin);
    return Array.isArray(outcome) ? (outcome as readonly Hit[]).map(({ severity }) => severity) : [];
  });
  return ladder.findLast((severity) => found.includes(severity)) ?? 'info';
};

/** Whoever is in no list and need not hurry. */
const isLate = (context: RuleContext, action: Action, spender: NonNullable<Action['contract']>): boolean => {
  if (isCatalogued(context, spender)) return false;
  const left = secondsLeft(context, action.args.deadline);
  return left === undefined || left > context.thresholds.longDeadlineSeconds;
};

const oneUp = (severity: Severity): Severity => ladder[ladder.indexOf(severity) + 1] ?? 'critical';

/** No contract in the domain: whose tokens it gives is not said. */
const untokened = ({ words, ...context }: RuleContext, spender: NonNullable<Action['contract']>, amount: bigint) => ({
  values: {
    spender: context.nameOf(spender) ?? words.address(spender),
    token: words.t('rules.parts.someToken'),
    amount: words.t('rules.parts.unitsOfSome', { units: String(amount) }),
    held: '',
  },
  evidence: { token: null, spender, amount },
});
