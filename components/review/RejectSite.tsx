import type { MouseEvent } from 'react';
import { useWords } from '@/components/ui/WordsContext';
import type { Held } from '@/lib/review/types';
import type { Decide } from './ReviewScreen';

type RejectSiteProps = { held: Held; queue: readonly Held[]; decide: Decide };

/** Where a site asks again and again: one press rejects all that waits from it, and nothing of any other. */
export function RejectSite({ held, queue, decide }: RejectSiteProps) {
  const words = useWords();
  const waiting = queue.filter(({ status }) => status === 'checking' || status === 'ready' || status === 'rechecking');
  const ofSite = waiting.filter(({ source }) => isSame(source, held.source));
  if (ofSite.length < 2) return null;
  const reject = async () => {
    for (const { id, revision } of ofSite)
      await decide({ id, outcome: 'reject', revision, acknowledged: [] }).catch(() => undefined);
  };
  return (
    <button type="button" className="site-all" onClick={({ detail }: MouseEvent) => detail < 2 && void reject()}>
      {words.t('review.decide.rejectSite', { count: ofSite.length })}
    </button>
  );
}

/** What has no origin of its own is told apart by its tab. */
const isSame = (one: Held['source'], other: Held['source']): boolean =>
  one.origin === other.origin && (one.origin !== 'null' || one.tabId === other.tabId);
