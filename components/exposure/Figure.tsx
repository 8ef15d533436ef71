import { useWords } from '@/components/ui/WordsContext';
import { exactAmount, formatFigure, symbolOf } from '@/lib/format/formatAmount';
import { localFigure } from '@/lib/format/localFigure';
import type { Asset } from '@/lib/types';

type FigureProps = { value: bigint; asset: Asset; rounding?: 'down' | 'up'; unit?: boolean };

/** A figure with its unit in small beside it, or without where its row names the unit. Every digit on focus. */
export function Figure({ value, asset, rounding = 'down', unit = true }: FigureProps) {
  const words = useWords();
  const symbol = symbolOf(asset);
  return (
    <span className="fig">
      <span
        className="exact"
        tabIndex={unit ? 0 : undefined}
        title={`${localFigure(exactAmount(value, asset.decimals), words.tag)} ${symbol}`}
      >
        {formatFigure(value, asset.decimals, rounding, words.tag)}
      </span>
      {unit ? <small> {symbol}</small> : null}
    </span>
  );
}
