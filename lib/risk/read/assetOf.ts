import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address, Asset } from '@/lib/types';
import { same } from './same';

/** What is known of a token: by the catalogue, else as it was read for this request. */
export function assetOf(context: RuleContext, token: Address): Asset | undefined {
  const { simulation, before, after } = context;
  const seen = [
    ...simulation.assetChanges,
    ...simulation.approvals,
    ...(before?.positions ?? []),
    ...(after?.positions ?? []),
  ];
  return context.token?.(token) ?? seen.find(({ asset }) => same(asset.address ?? undefined, token))?.asset;
}
