import type { RuleContext } from '@/lib/risk/defineRule';
import type { Action, Address, ArgValue } from '@/lib/types';
import { assetOf } from './assetOf';
import { joinWords } from './joinWords';
import { partyName } from './partyName';

/** What changes hands in an order: coins, or with an `id` an NFT. */
export type Item = { token: Address | null; amount: bigint; id?: bigint };

export const itemsOf = ({ args }: Action, side: 'gives' | 'gets'): readonly Item[] => {
  const items = args[side];
  return (Array.isArray(items) ? items : []).flatMap((item: ArgValue): Item[] => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    const { token, amount, id } = item as { readonly [key: string]: ArgValue };
    if (typeof amount !== 'bigint') return [];
    return [
      {
        token: typeof token === 'string' ? (token as Address) : null,
        amount,
        ...(typeof id === 'bigint' ? { id } : {}),
      },
    ];
  });
};

const ETHER = { address: null, symbol: 'ETH', decimals: 18 };

/** `5.0000 weETH and NFT 77 of 0x8888…8888` */
export function describeItems(context: RuleContext, items: readonly Item[]): string {
  const { words } = context;
  const parts = items.map(({ token, amount, id }) => {
    if (token !== null && id !== undefined)
      return words.t('rules.parts.nft', { id: String(id), collection: partyName(context, token) });
    const asset = token === null ? ETHER : assetOf(context, token);
    return asset
      ? words.amount(amount, asset, 'down')
      : words.t('common.unitsOf', { units: String(amount), token: token ? partyName(context, token) : '' });
  });
  return parts.length === 0 ? words.t('common.nothing') : joinWords(words, parts);
}
