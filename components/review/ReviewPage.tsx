import { useEffect, useMemo, useState } from 'react';
import { useItem } from '@/components/ui/useItem';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Read } from '@/lib/panel/Reading';
import type { Held } from '@/lib/review/types';
import type { Item } from '@/lib/store/defineItem';
import type { Earlier } from '@/lib/store/session/earlier';
import { currentOf } from '@/lib/view/currentOf';
import { remember } from '@/lib/view/repeatOf';
import { Broken } from './Broken';
import { MemoryContext } from './MemoryContext';
import { PhraseContext } from './PhraseContext';
import { type Decide, type Retry, ReviewScreen } from './ReviewScreen';
import { useEscape } from './useEscape';

type ReviewPageProps = {
  queue: Pick<Item<readonly Held[]>, 'getValue' | 'watch'>;
  /** The words that only this installation knows. */
  phrase: Pick<Item<string>, 'getValue' | 'watch'>;
  /** What was decided before, in this session. */
  earlier: Pick<Item<readonly Earlier[]>, 'getValue' | 'setValue' | 'watch'>;
  /** What the side panel read last. */
  lastReads: Pick<Item<readonly Read[]>, 'getValue' | 'watch'>;
  loadCatalogue: () => Promise<Catalogue>;
  decide: Decide;
  retry: Retry;
  close: () => void;
};

/** The window, fed by the queue alone: its address says nothing, and without a held request it shows none. */
export function ReviewPage({
  queue,
  phrase,
  earlier,
  lastReads,
  loadCatalogue,
  decide,
  retry,
  close,
}: ReviewPageProps) {
  const entries = useItem(queue);
  const own = useItem(phrase);
  const before = useItem(earlier);
  const reads = useItem(lastReads);
  const memory = useMemo(() => ({ reads: reads ?? [], earlier: before ?? [] }), [reads, before]);
  const [loaded, setLoaded] = useState<{ catalogue: Catalogue } | { error: unknown }>();
  useEffect(() => {
    loadCatalogue().then(
      (catalogue) => setLoaded({ catalogue }),
      (error: unknown) => setLoaded({ error }),
    );
  }, [loadCatalogue]);
  if (loaded && 'error' in loaded) throw loaded.error;
  if (!entries || !loaded) return null;
  /** What counts is remembered; where that fails, a repeat is not recognised. */
  const deciding: Decide = async (payload) => {
    const answer = await decide(payload);
    const held = entries.find(({ id }) => id === payload.id);
    if (held && answer.state === 'accepted')
      await earlier
        .setValue(remember(await earlier.getValue(), held, payload.outcome, Date.now()))
        .catch(() => undefined);
    return answer;
  };
  return (
    <PhraseContext value={own ?? ''}>
      <MemoryContext value={memory}>
        <ReviewScreen queue={entries} catalogue={loaded.catalogue} decide={deciding} retry={retry} close={close} />
      </MemoryContext>
    </PhraseContext>
  );
}

type BrokenPageProps = Pick<ReviewPageProps, 'queue' | 'decide' | 'close'> & { error: unknown };

/** What is left when the page itself broke: each request as it came, to be rejected. */
export function BrokenPage({ queue, decide, close, error }: BrokenPageProps) {
  const entries = useItem(queue);
  const { held } = currentOf(entries ?? [], []);
  const reject = () => {
    if (!held || held.status === 'gone') close();
    else decide({ id: held.id, outcome: 'reject', revision: held.revision, acknowledged: [] }).catch(close);
  };
  useEscape(reject);
  if (!entries) return null;
  if (!held) throw error;
  return <Broken key={held.id} held={held} error={error} onReject={reject} />;
}
