import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address, Asset } from '@/lib/types';
import { same } from './same';
import { viewOf } from './viewOf';

/**
 * What somebody holds of a token after the request; of a signature before somebody uses it: the signer, or an account that
 * it makes act. Undefined when it was not read.
 */
export function heldOf(
  context: RuleContext,
  token: Address,
  holder: Address = context.request.account,
): { asset: Asset; amount: bigint } | undefined {
  const { simulation } = context;
  const { before, after } = viewOf(context, { actor: holder }) ?? {};
  const change = simulation.assetChanges.find(
    ({ asset, account }) => same(account, holder) && same(asset.address ?? undefined, token),
  );
  const first = simulation.worstOf === 'signature';
  if (change) return { asset: change.asset, amount: first ? change.before : change.after };
  return (first ? before : (after ?? before))?.positions.find(
    ({ kind, asset }) => kind === 'token' && same(asset.address ?? undefined, token),
  );
}
