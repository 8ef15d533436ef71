import type { RuleContext, RuleOutcome } from '@/lib/risk/defineRule';
import type { ActionFlag } from '@/lib/types';
import { callsOf } from './callsOf';
import { partyName } from './partyName';

/** A warning for each call whose encoding has this flag. */
export function flagged(context: RuleContext, flag: ActionFlag): RuleOutcome {
  const calls = callsOf(context);
  if (calls.length === 0) return 'not-applicable';
  return calls
    .filter(({ flags }) => flags.includes(flag))
    .map(({ contract, function: name, path }) => ({
      severity: 'warning' as const,
      values: { contract: contract ? partyName(context, contract) : context.words.t('common.someContract') },
      evidence: { contract, function: name },
      path,
    }));
}
