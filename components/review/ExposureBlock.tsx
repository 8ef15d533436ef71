import { Amount } from '@/components/ui/Amount';
import { Figure } from '@/components/ui/Figure';
import { useWords } from '@/components/ui/WordsContext';
import type { Stake } from '@/lib/headline/types';
import type { Asset } from '@/lib/types';
import type { BarRow } from '@/lib/view/barsOf';
import type { Notice } from '@/lib/view/noticeOf';
import { type RowFigure, rowNote } from '@/lib/view/rowNote';
import { type FigureRow, FigureTable } from './FigureTable';
import { StakeBar } from './StakeBar';

const FIGURES: readonly { figure: RowFigure; fill: FigureRow['fill'] }[] = [
  { figure: 'now', fill: 'now' },
  { figure: 'pending', fill: 'pend' },
  { figure: 'ceiling', fill: 'ceil' },
];

/** "Pending" is what it comes to once announced changes count; nothing where none is announced. */
const figureIn = (stake: Stake, figure: RowFigure): bigint =>
  figure === 'pending' ? (stake.afterPending > stake.now ? stake.afterPending : 0n) : stake[figure];

type ExposureBlockProps = {
  row: BarRow;
  notice: Notice | undefined;
  /** Services that could slash some of it now. */
  services: number;
  headingId: string;
};

/** What can be slashed of one asset. */
export function ExposureBlock({ row, notice, services, headingId }: ExposureBlockProps) {
  const words = useWords();
  const { asset, scale, before, after } = row;
  const whole = after ?? before;
  return (
    <FigureTable
      headingId={headingId}
      asset={asset}
      heading={words.t('review.exposure.title')}
      of={whole ? words.t('review.exposure.of', { amount: words.amount(whole.amount, asset, 'down') }) : null}
      bars={{ before: <StakeBar stake={before} scale={scale} />, after: <StakeBar stake={after} scale={scale} /> }}
      rows={FIGURES.map(({ figure, fill }) => ({
        key: figure,
        fill,
        label: words.t(`review.exposure.${figure}`),
        note: rowNote(figure, after, notice, services, words),
        before: before?.known ? <Figure value={figureIn(before, figure)} decimals={asset.decimals} /> : <Unread />,
        after: <After figure={figure} before={before} after={after} asset={asset} />,
      }))}
    />
  );
}

const Unread = () => <span className="n">{useWords().t('review.exposure.unread')}</span>;

type AfterProps = { figure: RowFigure; before?: Stake; after?: Stake; asset: Asset };

function After({ figure, before, after, asset }: AfterProps) {
  const words = useWords();
  if (!after?.known) return <Unread />;
  const value = figureIn(after, figure);
  if (value === 0n) return '0';
  const same = before?.known && figureIn(before, figure) === value;
  return (
    <>
      <b>
        <Amount value={value} asset={asset} rounding="up" />
      </b>
      <span className="sub">
        {same
          ? words.t('review.exposure.same')
          : words.percent(Number((value * 1_000_000n) / (after.amount || 1n)) / 1_000_000)}
      </span>
    </>
  );
}
