import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address, Asset } from '@/lib/types';
import { addressArg, amountArg } from './args';
import { callsOf } from './callsOf';
import { isWhose } from './isWhose';
import { same } from './same';

type Outflow = { asset: Asset; amount: bigint };

/**
 * What leaves by calls that are no plain transfer; `none` where the request has no such call. Of the signer, or of another
 * account that the request makes act.
 */
export function outflowsOf(context: RuleContext, actor?: Address): readonly Outflow[] | 'none' {
  const { request, simulation } = context;
  const calls = actor ? ownCalls(context, actor) : callsOf(context).filter(({ path }) => path.length === 1);
  const plain = calls.filter((action) => isTransfer(action) || isPod(context, action));
  if (request.kind !== 'transaction' || plain.length === calls.length) return 'none';
  const apart = new Set(plain.map(({ path }) => path[0]));
  const paid = actor
    ? sum(calls.filter((call) => !plain.includes(call)).map((call) => amountArg(call, 'value') ?? 0n))
    : sum(request.calls.filter((_, index) => !apart.has(index)).map(({ value }) => value));
  return simulation.assetChanges.flatMap(({ asset, account, before, after }): Outflow[] => {
    if (!isWhose(context, account, actor) || after >= before) return [];
    const sent = plain
      .filter((action) => sends(action, asset.address))
      .map((action) => amountArg(action, 'amount') ?? 0n);
    const left = before - after - sum(sent);
    // Fees leave in the native coin too: only what the calls themselves pay counts.
    const amount = asset.address === null && left > paid ? paid : left;
    return amount > 0n ? [{ asset, amount }] : [];
  });
}

/** The calls that an account makes itself, without those inside of them. */
const ownCalls = (context: RuleContext, actor: Address): readonly Action[] => {
  const calls = callsOf(context).filter((action) => same(action.actor, actor));
  const depth = Math.min(...calls.map(({ path }) => path.length));
  return calls.filter(({ path }) => path.length === depth);
};

const isTransfer = ({ protocol, type }: Action): boolean =>
  type === 'transferNative' || (protocol === 'erc20' && (type === 'transfer' || type === 'transferFrom'));

/** Native ETH staked through a pod is a validator's, and no position until it is proven. */
const isPod = ({ known }: RuleContext, { contract }: Action): boolean =>
  contract !== null && known(contract)?.role === 'eigenPodManager';

const sends = (action: Action, token: Asset['address']): boolean =>
  token === null ? action.type === 'transferNative' : same(addressArg(action, 'token'), token);

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
