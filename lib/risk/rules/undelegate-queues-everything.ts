import type { Action } from '@/lib/types';
import { defineRule, type RuleContext } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { addressArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { isObserved } from '../read/isObserved';
import { isOwn } from '../read/isOwn';
import { newlyQueued } from '../read/newlyQueued';
import { partyName } from '../read/partyName';

/** Leaving or changing an operator queues every strategy, not a part. */
export default defineRule({
  id: 'undelegate-queues-everything',
  check(context) {
    const { simulation, words } = context;
    const [action] = eigenlayerActions(context, 'undelegate', 'redelegate').filter((one) => {
      const staker = addressArg(one, 'staker');
      return staker === undefined || isOwn(context, staker, one);
    });
    if (!action) return 'not-applicable';
    if (simulation.status === 'reverted') return { notChecked: 'reverted' };
    const operator = addressArg(action, 'operator');
    const shared = {
      severity: 'warning',
      values: { operator: operator ? partyName(context, operator) : '' },
      evidence: {},
      path: action.path,
    } as const;
    if (simulation.status !== 'success' || !isRead(context, action)) return [{ ...shared, variant: 'unread' }];
    const queued = newlyQueued(context);
    if (queued.length === 0) return [];
    const until = Math.max(...queued.map(({ withdrawableAt }) => withdrawableAt?.estimatedTime ?? 0));
    return [
      {
        ...shared,
        ...(operator ? { variant: 'redelegate' } : {}),
        values: {
          ...shared.values,
          amount: amountsOf(words, queued, 'down'),
          date: until > 0 ? words.date(until) : words.t('common.unknownDate'),
        },
        evidence: {
          withdrawals: queued.map(({ withdrawalRoot = null, asset, amount, withdrawableAt }) => ({
            withdrawalRoot,
            token: asset.address,
            amount,
            withdrawableAt: withdrawableAt?.block ?? null,
          })),
        },
      },
    ];
  },
});

const isRead = (context: RuleContext, action: Action): boolean =>
  context.after !== undefined &&
  !context.after.unread.some(({ protocol }) => protocol === 'eigenlayer') &&
  isObserved(context, action);
