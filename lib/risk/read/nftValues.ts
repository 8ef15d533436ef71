import type { Hit, RuleContext } from '@/lib/risk/defineRule';
import type { NftGrant } from './nftGrantsOf';
import { partyName } from './partyName';
import { untilOf } from './untilOf';

/** What sentences about a right to take NFTs need. */
export function nftValues(
  context: RuleContext,
  { collection, operator, all, action }: NftGrant,
): Pick<Hit, 'values' | 'evidence' | 'path'> {
  const { words } = context;
  const { tokenId, deadline } = action.args;
  return {
    values: {
      operator: partyName(context, operator),
      collection: collection ? partyName(context, collection) : words.t('common.someContract'),
      tokenId: typeof tokenId === 'bigint' ? String(tokenId) : '',
      until: action.signed ? words.t('rules.parts.signed', { until: untilOf(context, deadline) }) : '',
    },
    evidence: { ...(collection ? { collection } : {}), operator, all, ...(tokenId === undefined ? {} : { tokenId }) },
    path: action.path,
  };
}
