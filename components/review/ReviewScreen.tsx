import { useEffect, useMemo, useState } from 'react';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Held } from '@/lib/review/types';
import { currentOf } from '@/lib/view/currentOf';
import { Decision } from './Decision';
import { Ended } from './Ended';
import { Notices } from './Notices';
import { ReviewBody } from './ReviewBody';
import { useReviewUi } from './reviewStore';
import { Site } from './Site';
import './review.css';

export type Decide = (payload: {
  id: string;
  outcome: 'continue' | 'reject';
  revision: number;
  acknowledged: readonly string[];
}) => Promise<{ state: 'accepted' | 'stale' | 'gone' }>;

type ReviewScreenProps = { queue: readonly Held[]; catalogue: Catalogue; decide: Decide; close: () => void };

/** One window, a queue: the oldest request that wants a decision, whole. */
export function ReviewScreen({ queue, catalogue, decide, close }: ReviewScreenProps) {
  const { dismissed, dismiss, startDeciding, endDeciding, deciding } = useReviewUi();
  const [last, setLast] = useState<string>();
  const { held, waiting } = currentOf(queue, dismissed, last);
  if (held?.id !== last) setLast(held?.id);
  const scene = useMemo(() => held && { ...held.review, catalogue }, [held, catalogue]);

  const onDecide = (outcome: 'continue' | 'reject', acknowledged: readonly string[]) => {
    if (!held || deciding[held.id]) return;
    startDeciding(held.id, outcome);
    decide({ id: held.id, outcome, revision: held.revision, acknowledged }).then(
      ({ state }) => endDeciding(held.id, state === 'accepted' ? undefined : state),
      () => endDeciding(held.id, 'failed'),
    );
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (held && (held.status === 'ready' || held.status === 'checking')) onDecide('reject', []);
      else close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  if (!held || !scene) return <Ended kind="empty" onClose={close} />;
  const { source, review, status } = held;
  const chain = catalogue.chain(review.request.chainId)?.name ?? `${review.request.chainId}`;
  const ended =
    status === 'gone'
      ? 'gone'
      : status === 'forwarding'
        ? 'forwarding'
        : status === 'rechecking'
          ? 'rechecking'
          : undefined;
  return (
    <div className="review" data-testid="review" data-status={status} data-revision={held.revision}>
      <Site
        origin={source.origin}
        topOrigin={source.topOrigin}
        request={review.request}
        chainName={chain}
        waiting={waiting}
      />
      {ended ? (
        <Ended key={ended} kind={ended} onClose={ended === 'gone' ? () => dismiss(held.id) : undefined} />
      ) : (
        <>
          <Notices held={held} />
          <ReviewBody key={held.id} held={held} scene={scene} />
          <Decision key={`${held.id}-decision`} held={held} scene={scene} onDecide={onDecide} />
        </>
      )}
    </div>
  );
}
