import type { Address, OperatorSet } from '@/lib/types';
import { defineRule } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { describeSets, setEvidence, setsIn } from '../read/describeSets';
import { partyName } from '../read/partyName';
import { fullReachOf, takings } from '../read/reach';
import { same } from '../read/same';
import { whenExposed } from '../read/whenExposed';

const pays = (set: OperatorSet): boolean =>
  set.redistributionRecipient !== undefined &&
  (set.magnitude > 0n || set.pendingDiff > 0n || set.slashable > 0n || set.slashableAfterPending > 0n);

/** Somebody is paid what is slashed, and so gains from slashing. */
export default defineRule({
  id: 'redistributing-set',
  check: (context) =>
    whenExposed(context, ({ operator, positions, path }) => {
      const sets = setsIn(positions, pays);
      if (sets.length === 0) return [];
      const reached = takings(positions, pays, fullReachOf);
      const share = reached[0]?.share ?? 0;
      const oneParty = sets.some((set) => isOneParty(set, operator));
      const byAccount = sets.some(
        ({ slasherHasCode, recipientHasCode }) => !slasherHasCode || recipientHasCode === false,
      );
      const amounts = reached.map(({ position, amount }) => ({ asset: position.asset, amount }));
      return [
        {
          severity: oneParty
            ? 'critical'
            : byAccount || share >= context.thresholds.redistributionDanger
              ? 'danger'
              : 'warning',
          ...(oneParty ? { variant: 'one-party' } : byAccount ? { variant: 'account' } : {}),
          values: {
            operator: partyName(context, operator),
            amount: amountsOf(context.words, amounts, 'up'),
            share: context.words.percent(share),
            sets: describeSets(context, sets, 'receives'),
          },
          evidence: { operator, share, sets: setEvidence(sets) },
          path,
        },
      ];
    }),
});

const isOneParty = ({ slasher, redistributionRecipient }: OperatorSet, operator: Address): boolean =>
  same(slasher, operator) && same(redistributionRecipient, operator);
