import type { OperatorSet } from '@/lib/types';
import { defineRule } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { describeSets, setEvidence, setsIn } from '../read/describeSets';
import { partyName } from '../read/partyName';
import { fullReachOf, takings } from '../read/reach';
import { whenExposed } from '../read/whenExposed';

const isLatent = ({ live, magnitude }: OperatorSet): boolean => !live && magnitude > 0n;

/** Stake is set aside for a set that cannot slash yet. Nothing slows down the step that lets it. */
export default defineRule({
  id: 'operator-latent-allocation',
  check: (context) =>
    whenExposed(context, ({ operator, positions, path }) => {
      const sets = setsIn(positions, isLatent);
      if (sets.length === 0) return [];
      const waiting = takings(positions, isLatent, fullReachOf);
      return [
        {
          severity: 'warning',
          values: {
            operator: partyName(context, operator),
            amount: amountsOf(
              context.words,
              waiting.map(({ position, amount }) => ({ asset: position.asset, amount })),
              'up',
            ),
            sets: describeSets(context, sets, 'decides'),
          },
          evidence: { operator, sets: setEvidence(sets) },
          path,
        },
      ];
    }),
});
