import { symbolOf } from '@/lib/format/formatAmount';
import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';
import { assetOf } from './assetOf';
import { partyName } from './partyName';

/** The symbol where somebody other than the token vouches for it, else the token's address. */
export function tokenName(context: RuleContext, token: Address): string {
  const asset = assetOf(context, token);
  return asset?.verified ? symbolOf(asset) : partyName(context, token);
}
