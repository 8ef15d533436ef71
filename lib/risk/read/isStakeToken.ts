import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address, Asset } from '@/lib/types';

const KINDS = new Set(['lst', 'lrt', 'btc-lrt', 'restaking', 'receipt']);

/** A staking, restaking or receipt token: what holds a stake for its owner. */
export const isStakeToken = ({ tokenKind }: Pick<RuleContext, 'tokenKind'>, token: Address | Asset | null): boolean => {
  const address = typeof token === 'string' ? token : token?.address;
  const kind = (address ? tokenKind(address) : undefined) ?? (typeof token === 'object' ? token?.kind : undefined);
  return kind !== undefined && KINDS.has(kind.toLowerCase());
};
