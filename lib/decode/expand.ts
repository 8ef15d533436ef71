import type { Action, Address, Request } from '@/lib/types';
import { MAX_DEPTH, spendCall } from './budget';
import type { Inner, InnerCall, InnerPart } from './functionTable';
import { past } from './past';
import { type Route, routeCall } from './routeCall';

/**
 * What the calls inside of a call do, by the same rules as those outside. Past the limits of depth and number one action
 * stands for the rest: unknown, `undecodable`.
 *
 * @param route Its path is that of the outer call.
 */
export function expand(inner: readonly Inner[], route: Route): readonly Action[] {
  if (route.depth >= MAX_DEPTH) return [past(route.path, 'depth')];
  const actions: Action[] = [];
  for (const [index, item] of inner.entries()) {
    const path = [...route.path, index];
    if (!spendCall(route.budget)) return [...actions, past(path, 'number')];
    const at = { ...route, path, depth: route.depth + 1 };
    actions.push(...('data' in item ? expandCall(item, at) : expandPart(item, at)));
  }
  return actions;
}

const expandCall = (call: InnerCall, route: Route): readonly Action[] => {
  const actor = call.from ?? route.request.account;
  if (call.delegate) return [delegateCall(call, route.path)].map((action) => acting(action, actor, route));
  return routeCall(call, { ...route, request: asIf(actor, route.request) }).map((action) =>
    acting(action, actor, route),
  );
};

const expandPart = ({ inner, ...part }: InnerPart, route: Route): readonly Action[] => {
  const action: Action = {
    protocol: 'unknown',
    contract: null,
    function: part.type,
    flags: [],
    ...part,
    path: route.path,
  };
  return [acting(action, route.request.account, route), ...(inner ? expand(inner, route) : [])];
};

/** Inside, whoever makes the calls is the account: its stake moves, its tokens leave. */
const asIf = (account: Address, request: Request): Request =>
  account === request.account ? request : { ...request, account };

const acting = (action: Action, actor: Address, { signer }: Route): Action =>
  action.actor || actor.toLowerCase() === signer.toLowerCase() ? action : { ...action, actor };

/** Code of another contract that runs as the caller. Its function's name promises nothing. */
const delegateCall = ({ to, data }: InnerCall, path: readonly number[]): Action => ({
  protocol: 'unknown',
  type: 'delegateCall',
  contract: to,
  function: data.slice(0, 10),
  args: { selector: data.slice(0, 10) },
  path,
  flags: ['undecodable'],
});
