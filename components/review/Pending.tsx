import { useWords } from '@/components/ui/WordsContext';
import type { Review } from '@/lib/types';
import { expectedBlock } from '@/lib/view/expectedBlock';
import { ChangesBeingRead } from './ChangesBlock';
import { FigureTable } from './FigureTable';

const ROWS = {
  exposure: [
    ['now', 'now', 'exposure.now', 'exposure.nowHow'],
    ['pending', 'pend', 'exposure.pending', 'exposure.pendingHow'],
    ['ceiling', 'ceil', 'exposure.ceiling', 'exposure.ceilingHow'],
  ],
  reach: [
    ['now', 'now', 'exposure.now', 'reach.now'],
    ['most', 'ceil', 'exposure.ceiling', 'reach.once'],
  ],
} as const;

/** The places of what is being read, where it will stand: it fills in, and nothing moves for it. */
export function Pending({ review }: { review: Review }) {
  const words = useWords();
  const block = expectedBlock(review);
  const unread = <div className="bar unread" />;
  return (
    <>
      {block ? (
        <section className={`block none ${block}`} aria-label={words.t(`review.${block}.title`)}>
          <FigureTable
            headingId="pending"
            heading={words.t(`review.${block}.title`)}
            of={words.t('review.checking.reading')}
            bars={{ before: unread, after: unread }}
            rows={ROWS[block].map(([key, fill, label, note]) => ({
              ...{ key, fill, label: words.t(`review.${label}`), note: words.t(`review.${note}`) },
              ...{ before: '…', after: '…' },
            }))}
          />
        </section>
      ) : null}
      {review.request.kind === 'transaction' ? (
        <section className="block" aria-labelledby="changes">
          <div className="head">
            <h2 id="changes">{words.t('review.changes.title')}</h2>
          </div>
          <ChangesBeingRead />
        </section>
      ) : null}
    </>
  );
}
