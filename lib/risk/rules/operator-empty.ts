import { NATIVE_STRATEGY } from '@/lib/protocols/eigenlayer/strategies';
import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';
import { same } from '../read/same';
import { whenOperator } from '../read/whenOperator';

/**
 * Nobody has stake with this operator, in anything that was read: all that the catalogue lists, what the request names and
 * what the user restakes. Native ETH alone tells nothing.
 */
export default defineRule({
  id: 'operator-empty',
  check: (context) =>
    whenOperator(
      context,
      ({ operator, action, view }) => {
        const was = view.facts.before?.operators.find((known) => same(known.operator, operator));
        if (!was) return { notChecked: 'unread' };
        if (!was.registered) return [];
        const listed = view.facts.before?.eigenlayer?.operatorShares ?? [];
        const read = [
          ...listed.filter((one) => same(one.operator, operator)),
          ...was.strategies.map(({ strategy, operatorShares }) => ({ strategy, shares: operatorShares })),
        ];
        if (read.some(({ shares }) => shares > 0n)) return [];
        const strategies = [...new Set(read.map(({ strategy }) => strategy.toLowerCase()))];
        const isThin = was.strategies.length === 0 && strategies.every((strategy) => strategy === NATIVE_STRATEGY);
        if (isThin) return { notChecked: 'no-stake' };
        return [
          {
            severity: 'warning',
            values: { operator: partyName(context, operator), count: strategies.length },
            evidence: { operator, strategies },
            path: action.path,
          },
        ];
      },
      { only: 'delegation' },
    ),
});
