import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address, Asset } from '@/lib/types';
import { isOwn } from './isOwn';
import { same } from './same';

/**
 * What the user holds of a token after the request; of a signature before somebody uses it. Undefined when it was not
 * read.
 */
export function heldOf(context: RuleContext, token: Address): { asset: Asset; amount: bigint } | undefined {
  const { simulation, before, after } = context;
  const change = simulation.assetChanges.find(
    ({ asset, account }) => isOwn(context, account) && same(asset.address ?? undefined, token),
  );
  const first = simulation.worstOf === 'signature';
  if (change) return { asset: change.asset, amount: first ? change.before : change.after };
  return (first ? before : (after ?? before))?.positions.find(
    ({ kind, asset }) => kind === 'token' && same(asset.address ?? undefined, token),
  );
}
