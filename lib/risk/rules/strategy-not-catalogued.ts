import type { Action, Address } from '@/lib/types';
import { defineRule, type Hit, type NotChecked, type RuleContext } from '../defineRule';
import { addressArg } from '../read/args';
import { assetAtStrategy } from '../read/assetAtStrategy';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { factsOf } from '../read/factsOf';
import { isCatalogued } from '../read/isCatalogued';
import { partyName } from '../read/partyName';
import { same } from '../read/same';
import { tokenName } from '../read/tokenName';

/**
 * Anybody can open a strategy for any token. One counts as known when the catalogue lists it, or when the chain says
 * that it holds a token which the catalogue knows.
 */
export default defineRule({
  id: 'strategy-not-catalogued',
  check(context) {
    const deposits = eigenlayerActions(context, 'deposit');
    if (deposits.length === 0) return 'not-applicable';
    const judged = deposits.map((action) => judgeDeposit(context, action));
    const missing = judged.find((one) => 'notChecked' in one);
    return missing ?? judged.flatMap((one) => ('notChecked' in one ? [] : one));
  },
});

const judgeDeposit = (context: RuleContext, action: Action): readonly Hit[] | { notChecked: NotChecked } => {
  const [strategy, token] = [addressArg(action, 'strategy'), addressArg(action, 'token')];
  if (!strategy || !token) return { notChecked: 'unread' };
  const key = strategy.toLowerCase() as Address;
  const said = factsOf(context)?.eigenlayer;
  const underlying = said?.underlying[key] ?? assetAtStrategy(context, strategy)?.address ?? undefined;
  const hit = (variant?: string): Hit => ({
    severity: 'danger',
    ...(variant ? { variant } : {}),
    values: {
      strategy: partyName(context, strategy),
      token: tokenName(context, token),
      asset: underlying ? tokenName(context, underlying) : '',
    },
    evidence: { strategy, token, underlying: underlying ?? null },
    path: action.path,
  });
  if (underlying && !same(underlying, token)) return [hit('other-token')];
  if (!isCatalogued(context, token) && context.known(strategy)?.protocol !== 'eigenlayer') return [hit()];
  if (said?.depositable[key] === false) return [hit('delisted')];
  if (context.known(strategy)?.protocol === 'eigenlayer') return [];
  if (underlying) return [];
  return { notChecked: context.simulation.status === 'reverted' ? 'reverted' : 'no-simulation' };
};
