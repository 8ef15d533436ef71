import { Fragment, type ReactNode } from 'react';
import { exactAmount, formatFigure } from '@/lib/format/formatAmount';
import { localFigure } from '@/lib/format/localFigure';
import { useWords } from './WordsContext';

/** A rounded figure without its symbol; every digit on hover and on focus. */
export function Figure({ value, decimals }: { value: bigint; decimals: number }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the exact value must be within reach of the keyboard.
    <span className="amount exact" tabIndex={0} title={localFigure(exactAmount(value, decimals), words.tag)}>
      <Breakable text={formatFigure(value, decimals, 'up', words.tag)} />
    </span>
  );
}

/** From here on a figure is wider than its column and may break, between its groups. */
const LONG = 18;

/** Text in which a long figure breaks at its separators and nowhere else. */
export function Breakable({ text }: { text: string }): ReactNode {
  if (text.length < LONG) return text;
  return text.split(/(?<=\d[.,'\u00a0])(?=\d{3}(?!\d))/u).map((group, index) => {
    // The index is the identity here: a figure has no other.
    const key = `${index}`;
    return (
      <Fragment key={key}>
        {group}
        <wbr />
      </Fragment>
    );
  });
}
