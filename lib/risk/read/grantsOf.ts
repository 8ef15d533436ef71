import { isUnlimited } from '@/lib/protocols/erc20/isUnlimited';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address } from '@/lib/types';
import { addressArg, amountArg } from './args';
import { isOwn } from './isOwn';
import { same } from './same';

/** A right to move tokens of the user's that the request gives to somebody else. */
export type Grant = {
  token: Address;
  spender: Address;
  amount: bigint;
  unlimited: boolean;
  /** Whose tokens, where it is not the signer who gives it. */
  actor?: Address;
  path?: readonly number[];
};

const granting = new Set(['approve', 'increaseAllowance', 'permit']);

/** A permit gives the right in the transaction that hands it in; signed alone, it is for the rule `permit`. */
const gives = (context: RuleContext, action: Action): boolean => {
  const { protocol, type, signed } = action;
  const owner = addressArg(action, 'owner');
  const isOthers = owner !== undefined && !isOwn(context, owner) && !same(owner, action.actor);
  const isSigned = type === 'permit' && signed === true;
  return (protocol === 'erc20' || protocol === 'permit2') && granting.has(type) && !isSigned && !isOthers;
};

/** By the request's own words, and where a call gives a right without saying so, by what the simulation saw. */
export function grantsOf(context: RuleContext): readonly Grant[] {
  const said = context.actions.flatMap((action): Grant[] => {
    const [token, spender] = [addressArg(action, 'token'), addressArg(action, 'spender')];
    const amount = amountArg(action, 'amount') ?? 0n;
    if (!gives(context, action) || !token || !spender || amount === 0n || same(spender, action.actor)) return [];
    const unlimited = action.args.unlimited === true || isUnlimited(amount);
    return [{ token, spender, amount, unlimited, path: action.path, ...(action.actor ? { actor: action.actor } : {}) }];
  });
  const permits = context.actions.filter(({ type, signed }) => type === 'permit' && signed === true);
  const unsaid = context.simulation.approvals.flatMap(({ asset, owner, spender, before, after }): Grant[] => {
    const { address: token } = asset;
    const isSaid =
      said.some((grant) => token && same(grant.token, token) && same(grant.spender, spender)) ||
      permits.some((action) => token && same(addressArg(action, 'token'), token));
    if (!token || isSaid || after <= before || !isOwn(context, owner)) return [];
    return [{ token, spender, amount: after, unlimited: isUnlimited(after) }];
  });
  return [...said, ...unsaid].filter(({ spender }) => !isOwn(context, spender));
}
