import { Age } from '@/components/ui/Age';
import { Foreign } from '@/components/ui/Foreign';
import { useWords } from '@/components/ui/WordsContext';
import type { Review } from '@/lib/types';

/** Where the figures come from and how old they are. */
export function SourceLine({ review: { source, request, simulation } }: { review: Review }) {
  const words = useWords();
  const isNeeded = request.kind === 'transaction' || (simulation.reason && simulation.reason.name !== 'no-twin');
  if (!source) return <p className="source">{words.t(`review.source.${isNeeded ? 'none' : 'notNeeded'}`)}</p>;
  const block = new Intl.NumberFormat(words.tag).format(source.block);
  return (
    <p className="source">
      {words.t('review.source.from')}{' '}
      <b>
        <Foreign text={source.host} max={100} />
      </b>{' '}
      {words.t('review.source.block', { block })}, <Age since={source.timestamp} />. {words.t('review.source.rounding')}
    </p>
  );
}
