import type { ReactNode } from 'react';
import { ClaimedToken } from '@/components/ui/ClaimedToken';
import { useWords } from '@/components/ui/WordsContext';
import type { Asset } from '@/lib/types';

export type FigureRow = {
  key: string;
  /** Which fill stands for it in the bars. */
  fill: 'now' | 'pend' | 'ceil';
  label: string;
  note: string;
  before: ReactNode;
  after: ReactNode;
};

type FigureTableProps = {
  headingId: string;
  heading: string;
  /** Absent while it is not known yet. */
  asset?: Asset;
  /** Of what the figures are a part. */
  of: ReactNode;
  bars: { before: ReactNode; after: ReactNode };
  rows: readonly FigureRow[];
};

/** Before and after: bars for the eye on one scale, the same figures as a table. */
export function FigureTable({ headingId, heading, asset, of, bars, rows }: FigureTableProps) {
  const words = useWords();
  return (
    <div className="exposure">
      <div className="head">
        <h2 id={headingId}>{heading}</h2>
        <span>{of}</span>
      </div>
      {asset ? <ClaimedToken asset={asset} /> : null}
      <div className="bars" aria-hidden="true">
        <span>{words.t('review.exposure.before')}</span>
        <div>{bars.before}</div>
        <span>{words.t('review.exposure.after')}</span>
        <div>{bars.after}</div>
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
          {rows.map(({ key, fill, label, note, before, after }) => (
            <tr key={key}>
              <th scope="row" className="keyed">
                <span className={`key ${fill}`} />
                {label}
                <span className="sub">{note}</span>
              </th>
              <td className="was">{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
