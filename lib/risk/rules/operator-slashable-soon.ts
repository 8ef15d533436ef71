import { defineRule } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { describeSets, setEvidence, setsIn } from '../read/describeSets';
import { partyName } from '../read/partyName';
import { takings } from '../read/reach';
import { secondsOf } from '../read/secondsOf';
import { slashableSeverity } from '../read/slashableSeverity';
import { whenExposed } from '../read/whenExposed';

/** Allocations that take effect before somebody who starts to leave today would be out. */
export default defineRule({
  id: 'operator-slashable-soon',
  check: (context) =>
    whenExposed(context, ({ operator, positions, chain, path }) => {
      const out = chain.withdrawalDelayBlocks === undefined ? undefined : chain.block + chain.withdrawalDelayBlocks;
      const sets = setsIn(
        positions,
        ({ pendingDiff, effectBlock }) =>
          pendingDiff > 0n && effectBlock !== undefined && (out === undefined || effectBlock <= out),
      );
      const [block] = sets.flatMap(({ effectBlock = [] }) => effectBlock).sort((a, b) => Number(a - b));
      if (block === undefined) return [];
      const { severity, share } = slashableSeverity(positions, context.thresholds);
      const amounts = takings(positions, () => true).map(({ position, amount }) => ({
        asset: position.asset,
        amount,
      }));
      return [
        {
          severity,
          values: {
            operator: partyName(context, operator),
            amount: amountsOf(context.words, amounts, 'up'),
            share: context.words.percent(share),
            block: Number(block),
            date: context.words.date(chain.timestamp + secondsOf(block - chain.block, chain)),
            sets: describeSets(context, sets, 'decides'),
          },
          evidence: { operator, block, share, sets: setEvidence(sets) },
          path,
        },
      ];
    }),
});
