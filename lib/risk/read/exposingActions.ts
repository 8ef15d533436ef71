import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action } from '@/lib/types';
import { addressArg } from './args';
import { eigenlayerActions } from './eigenlayerActions';
import { isOwn } from './isOwn';

export type Exposing = { delegations: readonly Action[]; additions: readonly Action[] };

/** What puts stake of the user's under an operator: choosing one, or adding to what is delegated already. */
export function exposingActions(context: RuleContext): Exposing {
  const additions = eigenlayerActions(context, 'deposit', 'completeWithdrawal').filter((action) => {
    if (action.type === 'completeWithdrawal') return action.args.receiveAsTokens === false;
    const staker = addressArg(action, 'staker');
    return staker !== undefined && isOwn(context, staker, action);
  });
  return { delegations: eigenlayerActions(context, 'delegate', 'redelegate'), additions };
}
