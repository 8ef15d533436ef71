import type { Address, PendingSlasher } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { addressArg } from '../read/args';
import { exposingActions } from '../read/exposingActions';
import { factsOf } from '../read/factsOf';
import { joinWords } from '../read/joinWords';
import { noOutcome } from '../read/noOutcome';
import { partyName } from '../read/partyName';
import { same } from '../read/same';
import { viewOf } from '../read/viewOf';

/** Who decides about slashing for a service will be replaced, while the user's stake is in it or about to be. */
export default defineRule({
  id: 'pending-slasher',
  check(context) {
    const { delegations, additions } = exposingActions(context);
    const exposing = [...delegations, ...additions];
    const action = exposing[0] ?? context.actions.find(({ protocol }) => protocol === 'eigenlayer');
    if (!action) return 'not-applicable';
    const own = viewOf(context, action);
    const chain = factsOf(own ?? context);
    const pending = chain?.eigenlayer?.pendingSlashers;
    if (!chain || !pending) return noOutcome(context) ?? { notChecked: 'unread' };
    const operators =
      delegations.length > 0 ? delegations.map((each) => addressArg(each, 'operator')) : [own && chain.delegatedTo];
    return operators.flatMap((operator): readonly Hit[] => {
      const changes = pending.filter((change) => same(change.operator, operator));
      if (!operator || changes.length === 0) return [];
      return [
        {
          severity: 'warning',
          values: { operator: partyName(context, operator), changes: describe(context, changes) },
          evidence: { operator, changes: changes.map((change) => ({ ...change })) },
          path: action.path,
        },
      ];
    });
  },
});

const describe = (context: RuleContext, changes: readonly PendingSlasher[]): string =>
  joinWords(
    context.words,
    changes.map(({ avs, slasher, slasherHasCode, effectBlock }) =>
      context.words.t('rules.pending-slasher.change', {
        avs: partyName(context, avs),
        slasher: nameOf(context, slasher, slasherHasCode),
        date: context.words.date(dateOf(context, effectBlock)),
      }),
    ),
  );

const nameOf = (context: RuleContext, party: Address, hasCode: boolean): string =>
  hasCode ? partyName(context, party) : context.words.t('rules.parts.account', { party: partyName(context, party) });

const dateOf = (context: RuleContext, block: bigint): number => {
  const { block: now = block, timestamp = 0, secondsPerBlock = 0 } = factsOf(context) ?? {};
  return timestamp + Number(block > now ? block - now : 0n) * secondsPerBlock;
};
