import { useWords } from '@/components/ui/WordsContext';
import type { Stake } from '@/lib/headline/types';
import { ratio } from '@/lib/risk/read/ratio';
import { Figure } from './Figure';

type StakeTableProps = { stakes: readonly Stake[]; caption: string };

const FIGURES = [
  ['now', 'now'],
  ['afterPending', 'pend'],
  ['ceiling', 'ceil'],
] as const;

/** What can be slashed, asset by asset: now, once announced changes count, at most. */
export function StakeTable({ stakes, caption }: StakeTableProps) {
  const words = useWords();
  return (
    <table className="figs">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('panel.figures.asset')}</th>
          {FIGURES.map(([figure, key]) => (
            <th key={figure} scope="col">
              <span className={`key ${key}`} /> {words.t(`panel.figures.${figure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stakes.map((stake) => (
          <tr key={stake.asset.address ?? 'native'}>
            <th scope="row">
              <Figure value={stake.amount} asset={stake.asset} />
            </th>
            {FIGURES.map(([figure]) => (
              <td key={figure}>
                <Share stake={stake} value={figureOf(stake, figure)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "Pending" is what changes; where nothing is announced there is nothing. */
const figureOf = (stake: Stake, figure: 'now' | 'afterPending' | 'ceiling'): bigint =>
  figure === 'afterPending' && stake.afterPending <= stake.now ? 0n : stake[figure];

function Share({ stake, value }: { stake: Stake; value: bigint }) {
  const words = useWords();
  if (!stake.known) return <span className="q">{words.t('panel.notRead')}</span>;
  if (value === 0n) return <b>{words.t('panel.none')}</b>;
  return (
    <>
      <b>{words.percent(ratio(value, stake.amount))}</b>
      <span className="sub">
        <Figure value={value} asset={stake.asset} rounding="up" unit={false} />
      </span>
    </>
  );
}
