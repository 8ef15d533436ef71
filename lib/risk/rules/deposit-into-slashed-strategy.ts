import type { Action } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { addressArg, amountArg } from '../read/args';
import { eigenlayerActions } from '../read/eigenlayerActions';
import { factsOf } from '../read/factsOf';
import { isOwn } from '../read/isOwn';
import { noOutcome } from '../read/noOutcome';
import { partyName } from '../read/partyName';
import { ratio } from '../read/ratio';
import { same } from '../read/same';
import { viewOf } from '../read/viewOf';

const WHOLE = 10n ** 18n;
/** Rebasing tokens and shares lose a few of the smallest units; past this it is money. */
const LOST = 0.0005;

/** A pool that lost stake to slashing counts new deposits in full, or takes none; what a deposit loses otherwise is said. */
export default defineRule({
  id: 'deposit-into-slashed-strategy',
  check(context) {
    const deposits = eigenlayerActions(context, 'deposit').filter((action) => {
      const staker = addressArg(action, 'staker');
      return staker !== undefined && isOwn(context, staker, action);
    });
    const [first] = deposits;
    if (!first) return 'not-applicable';
    const view = viewOf(context, first);
    if (!view || !factsOf(view)) return noOutcome(context) ?? { notChecked: 'unread' };
    const slashed = deposits.flatMap((action) => judgeOperator(view, action) ?? []);
    if (slashed.some(({ severity }) => severity === 'warning')) return slashed;
    const lost = judgeLoss(view, deposits);
    return lost === undefined ? (noOutcome(context) ?? slashed) : [...lost, ...slashed];
  },
});

const judgeOperator = (context: RuleContext, action: Action): Hit | undefined => {
  const chain = factsOf(context);
  const strategy = addressArg(action, 'strategy');
  const operator = chain?.operators.find((known) => same(known.operator, chain.delegatedTo));
  const part = operator?.strategies.find((known) => same(known.strategy, strategy));
  if (!operator || !strategy || !part || part.maxMagnitude >= WHOLE) return undefined;
  const full = part.maxMagnitude === 0n;
  return {
    severity: full ? 'warning' : 'info',
    ...(full ? { variant: 'full' } : {}),
    values: {
      operator: partyName(context, operator.operator),
      share: context.words.percent(ratio(WHOLE - part.maxMagnitude, WHOLE)),
    },
    evidence: { operator: operator.operator, strategy, maxMagnitude: part.maxMagnitude },
    path: action.path,
  };
};

/** What one deposit pays against what the stake grows by; with several into one pool, which one loses cannot be told. */
const judgeLoss = (context: RuleContext, deposits: readonly Action[]): readonly Hit[] | undefined => {
  const { before, after, words } = context;
  const [action] = deposits;
  if (!action || deposits.length > 1 || !before || !after || noOutcome(context)) return undefined;
  const paid = amountArg(action, 'amount') ?? 0n;
  const strategy = addressArg(action, 'strategy');
  const at = ({ positions }: typeof after) =>
    positions.find((position) => position.kind === 'restaked' && same(position.strategy, strategy));
  const stake = at(after);
  if (!stake) return undefined;
  const grown = stake.amount - (at(before)?.amount ?? 0n);
  if (paid === 0n || ratio(paid - grown, paid) <= LOST) return [];
  const got = grown > 0n ? grown : 0n;
  return [
    {
      severity: 'warning',
      variant: 'lost',
      values: {
        paid: words.amount(paid, stake.asset, 'up'),
        got: words.amount(got, stake.asset, 'down'),
        lost: words.amount(paid - got, stake.asset, 'up'),
      },
      evidence: { ...(strategy ? { strategy } : {}), paid, got },
      path: action.path,
    },
  ];
};
