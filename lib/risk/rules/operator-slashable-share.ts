import { defineRule } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { describeSets, setEvidence, setsIn } from '../read/describeSets';
import { partyName } from '../read/partyName';
import { reachOf, takings } from '../read/reach';
import { slashableSeverity } from '../read/slashableSeverity';
import { whenExposed } from '../read/whenExposed';

/** How much of what comes under an operator could be slashed, now and by allocations under way, and by whom. */
export default defineRule({
  id: 'operator-slashable-share',
  check: (context) =>
    whenExposed(context, ({ operator, positions, path }) => {
      const reached = takings(positions, () => true);
      const [worst] = reached;
      if (!worst) return [];
      const sets = setsIn(positions, (set) => reachOf(set) > 0n);
      const { severity, share, byAccount } = slashableSeverity(positions, context.thresholds);
      return [
        {
          severity,
          ...(severity === 'danger' ? { variant: 'account' } : {}),
          values: {
            operator: partyName(context, operator),
            amount: amountsOf(
              context.words,
              reached.map(({ position, amount }) => ({ asset: position.asset, amount })),
              'up',
            ),
            share: context.words.percent(share),
            shareByAccount: context.words.percent(byAccount),
            sets: describeSets(context, sets, 'decides'),
          },
          evidence: { operator, share, byAccount, sets: setEvidence(sets) },
          path,
        },
      ];
    }),
});
