import { Amount } from '@/components/ui/Amount';
import { Figure } from '@/components/ui/Figure';
import { Party } from '@/components/ui/Party';
import { useWords } from '@/components/ui/WordsContext';
import type { Address } from '@/lib/types';
import { widthOf } from '@/lib/view/barsOf';
import type { Reach } from '@/lib/view/reachOf';
import { FigureTable } from './FigureTable';

type ReachBlockProps = { reach: Reach; headingId: string; nameOf: (address: Address) => string | undefined };

/** What others can take: a right to move tokens, before and after. */
export function ReachBlock({ reach, headingId, nameOf }: ReachBlockProps) {
  const words = useWords();
  const { asset, spender, held, before, after, most } = reach;
  const t = (key: string, values?: Record<string, string>) => words.t(`review.reach.${key}`, values);
  const bar = (taken: bigint) => (
    <div className="bar">{taken > 0n ? <i className="now" style={{ width: `${widthOf(taken, held)}%` }} /> : null}</div>
  );
  return (
    <FigureTable
      headingId={headingId}
      asset={asset}
      heading={t('title')}
      of={
        <>
          {t('of', { amount: words.amount(held, asset, 'down') })} <Party address={spender} nameOf={nameOf} />
        </>
      }
      bars={{ before: bar(before), after: bar(after) }}
      rows={[
        {
          key: 'now',
          fill: 'now',
          label: words.t('review.exposure.now'),
          note: t('now'),
          before: <Figure value={before} decimals={asset.decimals} />,
          after: (
            <>
              <b>
                <Amount value={after} asset={asset} rounding="up" />
              </b>
              <span className="sub">{words.percent(Number((after * 1_000_000n) / held) / 1_000_000)}</span>
            </>
          ),
        },
        {
          key: 'most',
          fill: 'ceil',
          label: words.t('review.exposure.ceiling'),
          note: t(most === undefined ? 'later' : 'once'),
          before: <Figure value={before} decimals={asset.decimals} />,
          after: most === undefined ? <b>{t('unlimited')}</b> : <Amount value={most} asset={asset} rounding="up" />,
        },
      ]}
    />
  );
}
