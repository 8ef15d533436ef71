import { Amount } from '@/components/ui/Amount';
import { useWords } from '@/components/ui/WordsContext';
import type { Stake } from '@/lib/headline/types';
import type { Asset } from '@/lib/types';
import { type BarRow, widthOf } from '@/lib/view/barsOf';

type Figure = 'now' | 'afterPending' | 'ceiling';

const pendingOf = (stake: Stake) => (stake.afterPending > stake.now ? stake.afterPending : 0n);

function StakeBar({ stake, scale }: { stake?: Stake; scale: bigint }) {
  if (!stake?.known) return <div className="bar unread" />;
  const now = widthOf(stake.now, scale);
  const pending = widthOf(stake.afterPending, scale) - now;
  const ceiling = widthOf(stake.ceiling, scale) - now - Math.max(0, pending);
  return (
    <div className="bar" style={{ width: `${widthOf(stake.amount, scale)}%` }}>
      {stake.now > 0n ? <i className="now" style={{ width: partOf(now, stake, scale) }} /> : null}
      {pending > 0 ? <i className="pend" style={{ width: partOf(pending, stake, scale) }} /> : null}
      {ceiling > 0 ? <i className="ceil" style={{ width: partOf(ceiling, stake, scale) }} /> : null}
    </div>
  );
}

/** Widths inside a bar are of the bar, which itself is a part of the scale. */
const partOf = (width: number, stake: Stake, scale: bigint) => {
  const whole = widthOf(stake.amount, scale);
  return `${whole === 0 ? 0 : Math.min(100, (width / whole) * 100)}%`;
};

function Cell({ stake, value, asset, was }: { stake?: Stake; value: bigint; asset: Asset; was?: boolean }) {
  const words = useWords();
  if (!stake?.known) return <td className="was">{words.t('review.exposure.unread')}</td>;
  if (was) return <td className="was">{words.amount(value, asset, 'up').replace(/ .*/u, '')}</td>;
  if (value === 0n) return <td>0</td>;
  return (
    <td>
      <b>
        <Amount value={value} asset={asset} rounding="up" />
      </b>
      <span className="sub">{words.percent(Number((value * 1_000_000n) / (stake.amount || 1n)) / 1_000_000)}</span>
    </td>
  );
}

/** What can be slashed of one asset: bars for the eye, the same figures as a table. */
export function ExposureBlock({ row, headingId }: { row: BarRow; headingId: string }) {
  const words = useWords();
  const { asset, scale, before, after } = row;
  const figures: { key: string; figure: Figure; className: string }[] = [
    { key: 'now', figure: 'now', className: 'now' },
    { key: 'pending', figure: 'afterPending', className: 'pend' },
    { key: 'ceiling', figure: 'ceiling', className: 'ceil' },
  ];
  const figureIn = (stake: Stake | undefined, figure: Figure) =>
    stake === undefined ? 0n : figure === 'afterPending' ? pendingOf(stake) : stake[figure];
  const whole = after ?? before;
  return (
    <div className="exposure">
      <div className="head">
        <h2 id={headingId}>{words.t('review.exposure.title')}</h2>
        {whole ? (
          <span>{words.t('review.exposure.of', { amount: words.amount(whole.amount, asset, 'down') })}</span>
        ) : null}
      </div>
      <div className="bars" aria-hidden="true">
        <span>{words.t('review.exposure.before')}</span>
        <div>
          <StakeBar stake={before} scale={scale} />
        </div>
        <span>{words.t('review.exposure.after')}</span>
        <div>
          <StakeBar stake={after} scale={scale} />
        </div>
      </div>
      <table aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{words.t('review.exposure.figure')}</span>
            </th>
            <th scope="col">{words.t('review.exposure.before')}</th>
            <th scope="col">{words.t('review.exposure.after')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ key, figure, className }) => (
            <tr key={key}>
              <th scope="row" className="keyed">
                <span className={`key ${className}`} />
                {words.t(`review.exposure.${key}`)}
                <span className="sub">{words.t(`review.exposure.${key}How`)}</span>
              </th>
              <Cell stake={before} value={figureIn(before, figure)} asset={asset} was />
              <Cell stake={after} value={figureIn(after, figure)} asset={asset} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
