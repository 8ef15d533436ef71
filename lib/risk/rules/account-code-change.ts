import type { Action } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { addressArg, amountArg } from '../read/args';
import { partyName } from '../read/partyName';

/** Code for the account itself (EIP-7702): it can do everything that the account can, from then on. */
export default defineRule({
  id: 'account-code-change',
  check(context) {
    const changes = context.actions.filter(({ type }) => type === 'setCode');
    if (changes.length === 0) return 'not-applicable';
    return changes.map((action) => judge(context, action));
  },
});

const judge = (context: RuleContext, action: Action): Hit => {
  const delegate = addressArg(action, 'delegate');
  const chain = amountArg(action, 'chainId');
  const everywhere = chain === undefined || chain === 0n;
  const isCleared = delegate !== undefined && /^0x0{40}$/.test(delegate);
  const isWallets = delegate !== undefined && (context.known(delegate)?.role.startsWith('walletCode') ?? false);
  return {
    ...gravity(isCleared, isWallets && !everywhere, everywhere),
    values: {
      delegate: delegate ? partyName(context, delegate) : context.words.t('common.someContract'),
      signed: action.signed ? context.words.t('rules.account-code-change.later') : '',
    },
    evidence: { delegate: delegate ?? null, chainId: chain ?? null },
    path: action.path,
  };
};

const gravity = (isCleared: boolean, isWallets: boolean, everywhere: boolean): Pick<Hit, 'severity' | 'variant'> => {
  if (isCleared) return { severity: 'info', variant: 'cleared' };
  if (isWallets) return { severity: 'warning', variant: 'wallet' };
  return { severity: 'critical', ...(everywhere ? { variant: 'every-chain' } : {}) };
};
