import type { RuleContext } from '@/lib/risk/defineRule';
import type { Address } from '@/lib/types';
import { assetOf } from './assetOf';
import { joinWords } from './joinWords';
import { tokenName } from './tokenName';

/** `7.0000 EIGEN and 12 units of 0x1111…2222`: tokens that nobody knows have no unit that could be believed. */
export const tokenAmounts = (
  context: RuleContext,
  amounts: readonly { token: Address; amount: bigint }[],
  rounding: 'down' | 'up',
): string =>
  joinWords(
    context.words,
    amounts.map(({ token, amount }) => {
      const asset = assetOf(context, token);
      return asset
        ? context.words.amount(amount, asset, rounding)
        : context.words.t('common.unitsOf', { units: String(amount), token: tokenName(context, token) });
    }),
  );
