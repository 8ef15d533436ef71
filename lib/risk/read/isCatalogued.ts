import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';

/** A contract or a token of the catalogue or of the user's deployment files, on this chain. */
export const isCatalogued = ({ known, tokenKind, token }: RuleContext, address: Address): boolean =>
  known(address) !== undefined || tokenKind(address) !== undefined || token?.(address) !== undefined;
