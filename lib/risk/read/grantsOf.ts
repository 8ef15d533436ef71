import { isUnlimited } from '@/lib/protocols/erc20/isUnlimited';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';
import { addressArg, amountArg } from './args';
import { isOwn } from './isOwn';
import { same } from './same';

/** A right to move tokens of the user's that the request gives to somebody else. */
export type Grant = {
  token: Address;
  spender: Address;
  amount: bigint;
  unlimited: boolean;
  path?: readonly number[];
};

const granting = new Set(['approve', 'increaseAllowance']);

/** By the request's own words, and where a call gives a right without saying so, by what the simulation saw. */
export function grantsOf(context: RuleContext): readonly Grant[] {
  const said = context.actions.flatMap((action): Grant[] => {
    const [token, spender] = [addressArg(action, 'token'), addressArg(action, 'spender')];
    const amount = amountArg(action, 'amount') ?? 0n;
    if (action.protocol !== 'erc20' || !granting.has(action.type) || !token || !spender || amount === 0n) return [];
    return [{ token, spender, amount, unlimited: isUnlimited(amount), path: action.path }];
  });
  const unsaid = context.simulation.approvals.flatMap(({ asset, owner, spender, before, after }): Grant[] => {
    const { address: token } = asset;
    const isSaid = said.some((grant) => token && same(grant.token, token) && same(grant.spender, spender));
    if (!token || isSaid || after <= before || !isOwn(context, owner)) return [];
    return [{ token, spender, amount: after, unlimited: isUnlimited(after) }];
  });
  return [...said, ...unsaid].filter(({ spender }) => !isOwn(context, spender));
}
