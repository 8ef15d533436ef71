import type { Action } from '@/lib/types';
import { defineRule, type Hit, type RuleContext } from '../defineRule';
import { describeItems, type Item, itemsOf } from '../read/itemsOf';
import { untilOf } from '../read/untilOf';
import { worthOf } from '../read/worthOf';

/** An exchange, by signature or by call, in which nothing or next to nothing comes back. */
export default defineRule({
  id: 'order-sells-for-nothing',
  check(context) {
    const orders = context.actions.filter(({ type }) => type === 'order' || type === 'fulfil');
    const roots = context.actions.filter(({ type }) => type === 'signRoot');
    if (orders.length + roots.length === 0) return 'not-applicable';
    return [...orders.flatMap((order) => judge(context, order)), ...roots.map(unseen)];
  },
});

const unseen = ({ args, path }: Action): Hit => ({
  severity: 'danger',
  variant: 'root',
  values: {},
  evidence: { root: args.root ?? null },
  path,
});

const judge = (context: RuleContext, action: Action): readonly Hit[] => {
  const [gives, gets] = [itemsOf(action, 'gives'), itemsOf(action, 'gets')];
  if (gives.length === 0) return [];
  const verdict = compare(context, gives, gets);
  if (!verdict) return [];
  return [
    {
      ...verdict,
      values: {
        gives: describeItems(context, gives),
        gets: describeItems(context, gets),
        by: context.words.t(`rules.order-sells-for-nothing.by.${howOf(action)}`),
        until:
          action.type === 'fulfil'
            ? context.words.t('rules.order-sells-for-nothing.now')
            : untilOf(context, action.args.deadline),
      },
      evidence: { gives: action.args.gives ?? [], gets: action.args.gets ?? [] },
      path: action.path,
    },
  ];
};

/** Signed, made on the chain for others to carry out, or carried out here and now. */
const howOf = ({ type, signed }: Action): string => (type === 'fulfil' ? 'now' : signed ? 'signature' : 'call');

const compare = (
  context: RuleContext,
  gives: readonly Item[],
  gets: readonly Item[],
): Pick<Hit, 'severity' | 'variant'> | undefined => {
  const nfts = gets.filter(({ id, amount }) => id !== undefined && amount > 0n);
  const coins = gets.filter(({ id, amount }) => id === undefined && amount > 0n);
  const [given, got] = [worthOf(context, gives), worthOf(context, coins)];
  if (nfts.length === 0 && (coins.length === 0 || got.isDust)) return { severity: 'critical' };
  // Staked tokens for a tenth of what they are, or for half.
  if (given.ether > 0n && nfts.length === 0 && got.isAllEther) {
    if (got.ether * 10n < given.ether) return { severity: 'critical', variant: 'cheap' };
    if (got.ether * 2n < given.ether) return { severity: 'danger', variant: 'cheap' };
  }
  const sells = gives.some(({ id }) => id !== undefined);
  if (nfts.length === 0 && !got.isKnown)
    return { severity: given.ether > 0n ? 'danger' : 'warning', variant: 'unvouched' };
  if (sells && coins.length === 0) return { severity: 'warning', variant: 'trade' };
  return undefined;
};
