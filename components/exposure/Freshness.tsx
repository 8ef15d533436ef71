import { clsx } from 'clsx';
import { Age } from '@/components/ui/Age';
import { useWords } from '@/components/ui/WordsContext';
import { type Reading, readsOf } from '@/lib/panel/Reading';
import { useNaming } from './useNaming';

/** The age of the data, once: block and time of the oldest reading, and of how many chains. */
export function Freshness({ readings, now }: { readings: readonly Reading[]; now?: () => number }) {
  const words = useWords();
  const naming = useNaming();
  const reads = readsOf(readings);
  const loading = readings.filter(({ status }) => status === 'loading');
  const [oldest] = [...reads].sort((a, b) => a.exposure.timestamp - b.exposure.timestamp);
  const [first] = loading;
  const whole = reads.length === readings.length;
  const block = oldest && new Intl.NumberFormat(words.tag).format(oldest.exposure.block);
  return (
    <div className="fresh">
      <span className={clsx('dot', !whole && 'part')} aria-hidden="true" />
      {oldest ? (
        <span>
          {words.t('panel.block', { block: block ?? '' })} · <Age since={oldest.exposure.timestamp} now={now} />
        </span>
      ) : null}
      <span role="status">
        {first
          ? words.t('panel.loading.from', { host: first.host ?? naming.chain(first.chainId) })
          : oldest
            ? ''
            : words.t('panel.loading.failed')}
      </span>
      {readings.length > 1 ? (
        <span className="sp">
          {whole
            ? words.t('panel.chains', { count: readings.length })
            : words.t('panel.someChains', { count: reads.length, all: readings.length })}
        </span>
      ) : null}
    </div>
  );
}
