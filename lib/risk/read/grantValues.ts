import type { Hit, RuleContext } from '@/lib/risk/defineRule';
import { assetOf } from './assetOf';
import type { Grant } from './grantsOf';
import { heldOf } from './heldOf';
import { partyName } from './partyName';
import { tokenName } from './tokenName';

/** What sentences about a right to move tokens need, for people and for machines. */
export function grantValues(context: RuleContext, grant: Grant): Pick<Hit, 'values' | 'evidence' | 'path'> {
  const { words } = context;
  const { token, spender, amount, unlimited, path, actor } = grant;
  const asset = assetOf(context, token);
  const held = heldOf(context, token, actor);
  const name = tokenName(context, token);
  return {
    values: {
      token: name,
      spender: partyName(context, spender),
      amount: unlimited
        ? words.t('rules.parts.allYour', { token: name })
        : asset
          ? words.amount(amount, asset, 'up')
          : words.t('common.unitsOf', { units: String(amount), token: name }),
      held: held ? words.t('rules.parts.held', { amount: words.amount(held.amount, held.asset, 'down') }) : '',
    },
    evidence: { token, spender, amount, unlimited, ...(held ? { held: held.amount } : {}) },
    ...(path ? { path } : {}),
  };
}
