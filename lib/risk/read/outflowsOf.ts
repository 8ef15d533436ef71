import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Asset } from '@/lib/types';
import { addressArg, amountArg } from './args';
import { isOwn } from './isOwn';
import { same } from './same';

type Outflow = { asset: Asset; amount: bigint };

/** What leaves by calls that are no plain transfer; `none` where the request has no such call. */
export function outflowsOf(context: RuleContext): readonly Outflow[] | 'none' {
  const { actions, simulation } = context;
  const plain = actions.filter((action) => isTransfer(action));
  const taking = actions.filter((action) => !plain.includes(action) && !isPod(context, action));
  if (taking.length === 0) return 'none';
  const paid = sum(taking.map((action) => amountArg(action, 'value') ?? 0n));
  return simulation.assetChanges.flatMap(({ asset, account, before, after }): Outflow[] => {
    if (!isOwn(context, account) || after >= before) return [];
    const { address } = asset;
    const sent = sum(
      plain.filter((action) => sends(action, address)).map((action) => amountArg(action, 'amount') ?? 0n),
    );
    const left = before - after - sent;
    // Fees leave in the native coin too: only what the calls themselves pay counts.
    const amount = address === null && left > paid ? paid : left;
    return amount > 0n ? [{ asset, amount }] : [];
  });
}

const isTransfer = ({ protocol, type }: Action): boolean =>
  type === 'transferNative' || (protocol === 'erc20' && (type === 'transfer' || type === 'transferFrom'));

/** Native ETH staked through a pod is a validator's, and no position until it is proven. */
const isPod = ({ known }: RuleContext, { contract }: Action): boolean =>
  contract !== null && known(contract)?.role === 'eigenPodManager';

const sends = (action: Action, token: Asset['address']): boolean =>
  token === null ? action.type === 'transferNative' : same(addressArg(action, 'token'), token);

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
