import { exactAmount, symbolOf } from '@/lib/format/formatAmount';
import { localFigure } from '@/lib/format/localFigure';
import type { Asset } from '@/lib/types';
import { keepTogether } from '@/lib/view/keepTogether';
import { Breakable } from './Figure';
import { useWords } from './WordsContext';

type AmountProps = { value: bigint; asset: Asset; rounding?: 'down' | 'up'; sign?: '+' | '−' };

/** A rounded amount whose every digit shows on hover and on focus. */
export function Amount({ value, asset, rounding = 'down', sign = undefined }: AmountProps) {
  const words = useWords();
  const shown = keepTogether(words.amount(value, asset, rounding));
  const exact = `${localFigure(exactAmount(value, asset.decimals), words.tag)} ${symbolOf(asset)}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the exact value must be within reach of the keyboard.
    <span className="amount exact" tabIndex={0} title={exact}>
      <Breakable text={`${sign ?? ''}${shown}`} />
    </span>
  );
}
