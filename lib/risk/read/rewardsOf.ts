import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address } from '@/lib/types';
import { addressArg, addressesArg } from './args';
import { same } from './same';

export type Reward = { token: Address; amount: bigint };

/** What a claim pays: all that was ever earned, less what was paid before. Undefined where that was not read. */
export function rewardsOf({ facts }: Pick<RuleContext, 'facts'>, action: Action): readonly Reward[] | undefined {
  const earner = addressArg(action, 'earner');
  const tokens = addressesArg(action, 'tokens');
  const earned = Array.isArray(action.args.cumulativeEarnings) ? action.args.cumulativeEarnings : [];
  const claimed = facts.before?.eigenlayer?.claimed;
  const rewards = tokens.map((token, index) => {
    const all = earned[index];
    const paid = claimed?.find((one) => same(one.earner, earner) && same(one.token, token));
    return typeof all === 'bigint' && paid ? { token, amount: all > paid.amount ? all - paid.amount : 0n } : undefined;
  });
  return rewards.every((reward) => reward !== undefined) ? rewards : undefined;
}
