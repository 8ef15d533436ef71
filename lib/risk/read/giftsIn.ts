import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address } from '@/lib/types';
import { addressArg, amountArg } from './args';
import { isCatalogued } from './isCatalogued';
import { isOwn } from './isOwn';
import { same } from './same';

type Gift = { action: Action; to: Address };

const giving = new Set(['transfer', 'transferFrom', 'transferNative', 'payOut', 'swap']);
/** Hundredths of a percent that interfaces of routers take for themselves. */
const ORDINARY_FEE = 300n;

/** What goes to somebody else in between other steps. A list of plain payments hides nothing. */
export function giftsIn(context: RuleContext, steps: readonly Action[]): readonly Gift[] {
  const gifts = steps.filter(({ type }) => giving.has(type));
  if (gifts.length === steps.length && !gifts.some(({ type }) => type === 'swap' || type === 'payOut')) return [];
  return gifts.flatMap((action): Gift[] => {
    const to = addressArg(action, 'to');
    if (!to || isNothing(action) || isOthers(context, action) || isOwn(context, to, action)) return [];
    return isCatalogued(context, to) || isCalled(context, to) ? [] : [{ action, to }];
  });
}

const isNothing = (action: Action): boolean =>
  amountArg(action, 'amount') === 0n || (amountArg(action, 'bips') ?? ORDINARY_FEE + 1n) <= ORDINARY_FEE;

/** Moves what is somebody else's. */
const isOthers = (context: RuleContext, action: Action): boolean => {
  const from = addressArg(action, 'from');
  return from !== undefined && !isOwn(context, from, action);
};

/** Paid to a contract that the same request calls. */
const isCalled = ({ actions }: RuleContext, to: Address): boolean =>
  actions.some(({ contract, type }) => type !== 'transferNative' && same(contract ?? undefined, to));
