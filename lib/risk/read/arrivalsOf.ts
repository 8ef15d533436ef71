import type { RuleContext } from '@/lib/risk/defineRule';
import type { Position } from '@/lib/types';
import { isOwn } from './isOwn';

/** Whether something comes back: what somebody vouches for (`known`), only tokens that nobody does (`unknown`), nothing. */
export function arrivalsOf(context: RuleContext): 'known' | 'unknown' | 'none' {
  const { simulation, before, after } = context;
  const arriving = simulation.assetChanges.filter(
    (change) => isOwn(context, change.account) && change.after > change.before,
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
