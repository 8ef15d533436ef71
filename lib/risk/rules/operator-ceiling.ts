import type { ChainFacts, OperatorFacts } from '@/lib/types';
import { defineRule } from '../defineRule';
import { amountsOf } from '../read/amountsOf';
import { noticeOf } from '../read/noticeOf';
import { partyName } from '../read/partyName';
import { same } from '../read/same';
import { whenExposed } from '../read/whenExposed';

/** All that an operator may make slashable, and the notice it must give: what "now" alone would hide. */
export default defineRule({
  id: 'operator-ceiling',
  check: (context) =>
    whenExposed(
      context,
      ({ operator, positions, chain, path }) => {
        const facts = chain.operators.find((known) => same(known.operator, operator));
        const atMost = positions.map(({ asset, amount, slashable }) => ({
          asset,
          amount: slashable?.ceiling ?? amount,
        }));
        const stake = atMost.filter(({ amount }) => amount > 0n);
        return [
          {
            severity: 'info',
            ...(stake.length === 0 ? { variant: 'empty' } : {}),
            values: {
              operator: partyName(context, operator),
              amount: stake.length > 0 ? amountsOf(context.words, stake, 'up') : '',
              notice: context.words.t(...noticeOf(context.words, facts, chain)),
            },
            evidence: { operator, ...evidenceOf(facts, chain) },
            path,
          },
        ];
      },
      { withoutStake: true },
    ),
});

const evidenceOf = (facts: OperatorFacts | undefined, { withdrawalDelayBlocks }: ChainFacts) => ({
  ...(facts ? { noticeIsSet: facts.allocationDelay.isSet, noticeBlocks: facts.allocationDelay.blocks } : {}),
  ...(withdrawalDelayBlocks === undefined ? {} : { withdrawalDelayBlocks }),
});
