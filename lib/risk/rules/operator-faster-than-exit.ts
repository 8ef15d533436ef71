import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';
import { ratio } from '../read/ratio';
import { secondsOf } from '../read/secondsOf';
import { whenOperator } from '../read/whenOperator';

/** The operator can make stake slashable in less time than it takes to get out. */
export default defineRule({
  id: 'operator-faster-than-exit',
  check(context) {
    const { facts, thresholds, words } = context;
    const exitBlocks = (facts.after ?? facts.before)?.withdrawalDelayBlocks;
    const outcome = whenOperator(
      context,
      ({ operator, action, facts: { allocationDelay }, chain }) => {
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
            path: action.path,
          },
        ];
      },
      { only: 'delegation' },
    );
    return Array.isArray(outcome) && exitBlocks === undefined ? { notChecked: 'unread' } : outcome;
  },
});
