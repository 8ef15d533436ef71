import { defineRule } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { addressArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { isOwn } from '../read/isOwn';
import { isUnread } from '../read/isUnread';
import { newlyQueued } from '../read/newlyQueued';
import { partyName } from '../read/partyName';
import { viewOf } from '../read/viewOf';

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
    const view = viewOf(context, action);
    if (simulation.status !== 'success' || !view?.after || isUnread(view.after, 'eigenlayer'))
      return [{ ...shared, variant: 'unread' }];
    const queued = newlyQueued(view);
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
