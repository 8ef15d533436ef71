import type { RuleContext } from '@/lib/risk/defineRule';
import type { Item } from './itemsOf';

/** Tokens that are worth about as much ether as there are of them. */
const ETHER_LIKE = new Set(['lst', 'lrt', 'wrapped']);

export type Worth = {
  /** Wei of ether, and of tokens that are about as much. */
  ether: bigint;
  /** Everything is such. */
  isAllEther: boolean;
  /** All of it together is next to nothing. */
  isDust: boolean;
  /** Somebody vouches for every token. */
  isKnown: boolean;
};

/** What coins are worth, as far as that can be said without a price. NFTs count for nothing here. */
export function worthOf({ token, tokenKind }: Pick<RuleContext, 'token' | 'tokenKind'>, items: readonly Item[]): Worth {
  const coins = items.filter(({ id }) => id === undefined);
  const described = coins.map(({ token: address, amount }) => ({
    amount,
    decimals: address === null ? 18 : token?.(address)?.decimals,
    isEther: address === null || ETHER_LIKE.has(tokenKind(address) ?? ''),
  }));
  return {
    ether: described.reduce(
      (sum, { amount, decimals, isEther }) => sum + (isEther && decimals === 18 ? amount : 0n),
      0n,
    ),
    isAllEther: described.length > 0 && described.every(({ isEther }) => isEther),
    // A ten-thousandth of one; of a token that nobody describes, fewer units than any price has.
    isDust: described.every(({ amount, decimals }) => amount < 10n ** BigInt(Math.max((decimals ?? 7) - 4, 0))),
    isKnown: described.every(({ decimals }) => decimals !== undefined),
  };
}
