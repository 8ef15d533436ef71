import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address, Position } from '@/lib/types';
import { isWhose } from './isWhose';

/** Whether something comes back: what somebody vouches for (`known`), only tokens that nobody does (`unknown`), nothing. */
export function arrivalsOf(context: RuleContext, actor?: Address): 'known' | 'unknown' | 'none' {
  const { simulation, before, after } = context;
  const arriving = simulation.assetChanges.filter(
    (change) => isWhose(context, change.account, actor) && change.after > change.before,
  );
  const held = new Map((before?.positions ?? []).map((position) => [keyOf(position), position.amount]));
  const grown = (after?.positions ?? []).some(
    (position) => position.kind !== 'token' && position.amount > (held.get(keyOf(position)) ?? 0n),
  );
  if (grown || arriving.some(({ asset }) => asset.verified)) return 'known';
  return arriving.length > 0 ? 'unknown' : 'none';
}

const keyOf = ({ protocol, kind, strategy, asset, withdrawalRoot }: Position): string =>
  [protocol, kind, strategy ?? asset.address, withdrawalRoot].join('/').toLowerCase();
