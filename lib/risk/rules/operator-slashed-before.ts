import type { OperatorStrategy, Position } from '@/lib/types';
import { defineRule } from '../defineRule';
import { partyName } from '../read/partyName';
import { ratio } from '../read/ratio';
import { same } from '../read/same';
import { whenOperator } from '../read/whenOperator';

const WHOLE = 10n ** 18n;

/** What is left of an operator's magnitude says whether, and how hard, it was slashed. */
export default defineRule({
  id: 'operator-slashed-before',
  check: (context) =>
    whenOperator(context, ({ operator, action, facts, view }) => {
      const worst = lowest(facts.strategies);
      if (!worst) return { notChecked: 'no-stake' };
      if (worst.maxMagnitude >= WHOLE) return [];
      const left = ratio(worst.maxMagnitude, WHOLE);
      const positions = [...(view.after?.positions ?? []), ...(view.before?.positions ?? [])];
      return [
        {
          severity: left < context.thresholds.slashedBeforeDangerMagnitude ? 'danger' : 'warning',
          ...(worst.maxMagnitude === 0n ? { variant: 'all' } : {}),
          values: {
            operator: partyName(context, operator),
            asset: symbolOf(positions, worst) ?? partyName(context, worst.strategy),
            left: context.words.figure(worst.maxMagnitude, 18),
            lost: context.words.percent(1 - left),
          },
          evidence: { operator, strategy: worst.strategy, maxMagnitude: worst.maxMagnitude },
          path: action.path,
        },
      ];
    }),
});

const lowest = (strategies: readonly OperatorStrategy[]): OperatorStrategy | undefined =>
  strategies.reduce<OperatorStrategy | undefined>(
    (worst, one) => (worst === undefined || one.maxMagnitude < worst.maxMagnitude ? one : worst),
    undefined,
  );

const symbolOf = (positions: readonly Position[], { strategy }: OperatorStrategy): string | undefined =>
  positions.find((position) => same(position.strategy, strategy))?.asset.symbol;
