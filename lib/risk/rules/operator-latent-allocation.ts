import type { OperatorSet } from '@/lib/types';
import { defineRule } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { describeSets, setEvidence, setsIn } from '../read/describeSets';
import { partyName } from '../read/partyName';
import { whenExposed } from '../read/whenExposed';

const isLatent = ({ live, magnitude }: OperatorSet): boolean => !live && magnitude > 0n;

/** Stake is set aside for a set that cannot slash yet. Nothing slows down the step that lets it. */
export default defineRule({
  id: 'operator-latent-allocation',
  check: (context) =>
    whenExposed(context, ({ operator, positions, path }) => {
      const sets = setsIn(positions, isLatent);
      if (sets.length === 0) return [];
      const waiting = positions.map((position) => {
        const share = (position.operatorSets ?? [])
          .filter(isLatent)
          .reduce((sum, set) => sum + partOf(position.amount, set), 0n);
        return { asset: position.asset, amount: share };
      });
      return [
        {
          severity: 'warning',
          values: {
            operator: partyName(context, operator),
            amount: amountsOf(
              context.words,
              waiting.filter(({ amount }) => amount > 0n),
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

const partOf = (amount: bigint, { magnitude, maxMagnitude }: OperatorSet): bigint =>
  maxMagnitude === 0n ? 0n : (amount * magnitude + maxMagnitude - 1n) / maxMagnitude;
