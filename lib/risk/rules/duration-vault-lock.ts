import type { Action, Address, DurationVaultFacts } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { addressArg, addressesArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { noOutcome } from '../read/noOutcome';
import { partyName } from '../read/partyName';
import { same } from '../read/same';
import { viewOf } from '../read/viewOf';

/** Stake in a time-locked vault cannot leave before its date, and no other stake can leave the operator either. */
export default defineRule({
  id: 'duration-vault-lock',
  check(context) {
    const entering = eigenlayerActions(context, 'deposit', 'delegate', 'redelegate');
    const leaving = eigenlayerActions(context, 'undelegate', 'redelegate', 'queueWithdrawal');
    if (entering.length + leaving.length === 0) return 'not-applicable';
    // Afterwards the stake that a vault holds back may be gone, where the vault lets it go.
    const { before, after } = context.facts;
    const vaults = (before ?? after)?.eigenlayer?.vaults;
    if (!vaults) return noOutcome(context) ?? { notChecked: 'unread' };
    const at = (address: Address | undefined) => vaults.find(({ vault }) => same(vault, address));
    return [
      ...entering.flatMap((action) => enter(context, action, at)),
      ...leaving.flatMap((action) => leave(context, action)),
    ];
  },
});

type Find = (address: Address | undefined) => DurationVaultFacts | undefined;

const enter = (context: RuleContext, action: Action, find: Find): readonly Hit[] => {
  const isDeposit = action.type === 'deposit';
  const vault = find(addressArg(action, isDeposit ? 'strategy' : 'operator'));
  if (!vault || vault.state === 'matured') return [];
  return [
    hit(context, action, vault, {
      severity: isDeposit ? 'danger' : 'warning',
      ...(isDeposit ? (vault.state === 'locked' ? { variant: 'locked' } : {}) : { variant: 'operator' }),
    }),
  ];
};

/** Leaving the operator queues everything, the locked part too, and so fails as a whole. */
const leave = (context: RuleContext, action: Action): readonly Hit[] => {
  const facts = viewOf(context, action)?.facts;
  const vaults = (facts?.before ?? facts?.after)?.eigenlayer?.vaults ?? [];
  const named = addressesArg(action, 'strategies');
  const locked = vaults.find(
    ({ vault, held, state }) =>
      held && state === 'locked' && (action.type !== 'queueWithdrawal' || named.some((one) => same(one, vault))),
  );
  return locked ? [hit(context, action, locked, { severity: 'warning', variant: 'stuck' })] : [];
};

const hit = (
  context: RuleContext,
  action: Action,
  { vault, duration, unlockAt, state }: DurationVaultFacts,
  kind: Pick<Hit, 'severity' | 'variant'>,
): Hit => ({
  ...kind,
  values: {
    vault: partyName(context, vault),
    duration: duration > 0 ? context.words.duration(duration) : context.words.t('rules.duration-vault-lock.unread'),
    date: unlockAt === undefined ? context.words.t('common.unknownDate') : context.words.date(unlockAt),
  },
  evidence: { vault, state, duration, ...(unlockAt === undefined ? {} : { unlockAt }) },
  path: action.path,
});
