import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address } from '@/lib/types';
import { grantsOf } from './grantsOf';
import { nftGrantsOf } from './nftGrantsOf';
import { same } from './same';

type Unused = { action: Action; to: Address };

/** Rights that the request gives and that no later step of it uses. */
export function unusedGrants(context: RuleContext, steps: readonly Action[]): readonly Unused[] {
  const pathed = grantsOf(context).flatMap(({ spender, token, path }) => {
    const action = steps.find((step) => path !== undefined && step.path.join() === path.join());
    return action ? [{ action, to: spender, token }] : [];
  });
  const nfts = nftGrantsOf({ actions: steps }).map(({ action, operator }) => ({
    action,
    to: operator,
    token: undefined,
  }));
  return [...pathed, ...nfts].filter(
    ({ action, to, token }) => !isUsed(context, steps, action, to) && !isSpent(context, token, to),
  );
}

/** A later call goes to the spender, a step of the spender's comes later, or the right stands inside a call to the spender. */
const isUsed = (context: RuleContext, steps: readonly Action[], grant: Action, to: Address): boolean => {
  const later = steps.slice(steps.indexOf(grant) + 1);
  const around = context.actions.filter(
    ({ path }) => path.length < grant.path.length && path.every((part, index) => part === grant.path[index]),
  );
  return (
    [...later, ...around].some(({ contract }) => same(contract ?? undefined, to)) ||
    laterCalls(context, grant).some((called) => same(called, to)) ||
    (context.known(to)?.protocol === 'permit2' && later.some(({ protocol }) => protocol === 'permit2'))
  );
};

const laterCalls = ({ request }: RuleContext, { path }: Action): readonly (Address | undefined)[] =>
  request.kind === 'transaction' ? request.calls.slice((path[0] ?? 0) + 1).map(({ to }) => to ?? undefined) : [];

/** It was read, and nothing of it is left afterwards. */
const isSpent = (
  { simulation, token: described }: RuleContext,
  token: Address | undefined,
  spender: Address,
): boolean =>
  token !== undefined &&
  simulation.status === 'success' &&
  described?.(token) !== undefined &&
  !simulation.approvals.some(
    ({ asset, spender: to, before, after }) =>
      same(asset.address ?? undefined, token) && same(to, spender) && after > before,
  );
