import type { ChainFacts, OperatorFacts } from '@/lib/types';
import { defineRule, type Hit, type RuleContext, type RuleOutcome } from '../defineRule';
import { factsOf } from '../read/factsOf';
import { partyName } from '../read/partyName';
import { ratio } from '../read/ratio';
import { same } from '../read/same';
import { secondsOf } from '../read/secondsOf';
import { viewOf } from '../read/viewOf';
import { whenOperator } from '../read/whenOperator';

/** The operator can make stake slashable in less time than it takes to get out; asked again when its notice got shorter. */
export default defineRule({
  id: 'operator-faster-than-exit',
  check(context) {
    const exitBlocks = factsOf(context)?.withdrawalDelayBlocks;
    const outcome = whenOperator(
      context,
      ({ facts, action, chain }) => judge(context, facts, chain).map((hit) => ({ ...hit, path: action.path })),
      { only: 'delegation' },
    );
    if (outcome === 'not-applicable') return whenChanged(context);
    return Array.isArray(outcome) && exitBlocks === undefined ? { notChecked: 'unread' } : outcome;
  },
});

const judge = (context: RuleContext, facts: OperatorFacts, chain: ChainFacts): readonly Hit[] => {
  const { thresholds, words } = context;
  const { withdrawalDelayBlocks: exitBlocks } = chain;
  const { operator, allocationDelay } = facts;
  const { isSet, blocks } = allocationDelay;
  if (!isSet || exitBlocks === undefined || blocks >= exitBlocks) return [];
  return [
    {
      severity: ratio(blocks, exitBlocks) < thresholds.fastNoticeRatio ? 'danger' : 'warning',
      ...(blocks === 0n ? { variant: 'none' } : {}),
      values: {
        operator: partyName(context, operator),
        notice: words.duration(secondsOf(blocks, chain)),
        exit: words.duration(secondsOf(exitBlocks, chain)),
      },
      evidence: { operator, noticeBlocks: blocks, exitBlocks },
    },
  ];
};

/** The operator that whoever acts has already, where it gives less notice than when the request was shown before. */
const whenChanged = (context: RuleContext): RuleOutcome => {
  const { earlier, subjects = [] } = context;
  if (!earlier) return 'not-applicable';
  const accounts = [undefined, ...subjects.map(({ account }) => account)];
  return accounts.flatMap((actor) => {
    const chain = factsOf((actor && viewOf(context, { actor })) ?? context);
    const find = (operators: readonly OperatorFacts[]) =>
      operators.find(({ operator }) => same(operator, chain?.delegatedTo));
    const [was, is] = [find(earlier), find(chain?.operators ?? [])];
    return chain && was && is && isShorter(is, was) ? judge(context, is, chain) : [];
  });
};

const isShorter = ({ allocationDelay: is }: OperatorFacts, { allocationDelay: was }: OperatorFacts): boolean =>
  is.isSet && (!was.isSet || is.blocks < was.blocks);
