import { decimalMark } from '@/lib/format/decimalMark';
import { exactAmount } from '@/lib/format/formatAmount';
import type { AtStake } from '@/lib/headline/types';

const SHOWN = 4;
/** Beyond this nobody can type it without a mistake. */
const MOST = 10n ** 12n;

export const isTypeable = ({ amount, asset }: AtStake): boolean =>
  amount > 0n && amount < MOST * 10n ** BigInt(Math.max(0, asset.decimals));

/** What a person types: rounded up at the last digit shown, without trailing zeros. `5.2`, `0.0001`. */
export function typedFigure({ amount, asset }: AtStake): string {
  const places = Math.min(SHOWN, asset.decimals);
  const step = 10n ** BigInt(asset.decimals - places);
  return exactAmount((amount + step - 1n) / step, places);
}

const canonical = (figure: string) =>
  figure
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** Thousands grouped with `,` or `.`, as the other of the two is the decimal mark. */
const GROUPED = { ',': /^\d{1,3}(,\d{3})+(\.\d*)?$/, '.': /^\d{1,3}(\.\d{3})+(,\d*)?$/ };

/**
 * Whether what was typed is that figure; grouping, a decimal comma or point, zeros and the symbol do not matter. What
 * could be grouped or decimal is read as the language writes it: `1,234` is a thousand in English and 1.234 in German.
 */
export function matchesTyped(typed: string, figure: string, symbol: string, locale = 'en-GB'): boolean {
  let text = typed.normalize('NFKC').trim();
  if (text.toLowerCase().endsWith(symbol.toLowerCase())) text = text.slice(0, text.length - symbol.length);
  text = text.replace(/\s/g, '');
  const group = decimalMark(locale) === ',' ? '.' : ',';
  text = (GROUPED[group].test(text) ? text.replaceAll(group, '') : text).replace(',', '.');
  return /^\d+(\.\d*)?$/.test(text) && canonical(text) === canonical(figure);
}
