import { larger } from '@/lib/headline/larger';
import type { Position } from '@/lib/types';
import { defineRule } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { isUnread } from '../read/isUnread';
import { newlyQueued } from '../read/newlyQueued';
import { noOutcome } from '../read/noOutcome';
import { partyName } from '../read/partyName';
import { viewOf } from '../read/viewOf';

type Waiting = Position & Required<Pick<Position, 'operator' | 'withdrawableAt'>>;

/** What was queued under an operator answers for it until the wait is over. */
export default defineRule({
  id: 'still-slashable-while-queued',
  check(context) {
    const [action] = eigenlayerActions(context, 'queueWithdrawal', 'undelegate', 'redelegate');
    if (!action) return 'not-applicable';
    const missing = noOutcome(context);
    if (missing) return missing;
    const view = viewOf(context, action);
    if (!view?.after || isUnread(view.after, 'eigenlayer')) return { notChecked: 'unread' };
    const waiting = newlyQueued(view).filter(
      (position): position is Waiting =>
        position.operator !== undefined && position.withdrawableAt !== undefined && position.amount > 0n,
    );
    const [first] = waiting;
    if (!first) return [];
    // Completing succeeds in the block after the last one in which a slash still reaches it.
    const last = waiting.reduce((latest, { withdrawableAt }) => larger(latest, withdrawableAt.block), 0n) - 1n;
    return [
      {
        severity: 'info',
        values: {
          operator: partyName(context, first.operator),
          amount: amountsOf(context.words, waiting, 'up'),
          block: Number(last),
          date: context.words.date(Math.max(...waiting.map(({ withdrawableAt }) => withdrawableAt.estimatedTime))),
        },
        evidence: { operator: first.operator, lastBlock: last },
        path: action.path,
      },
    ];
  },
});
