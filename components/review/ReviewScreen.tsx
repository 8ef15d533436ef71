import { useMemo, useState } from 'react';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Held, HeldStatus } from '@/lib/review/types';
import { currentOf } from '@/lib/view/currentOf';
import { AtWallet } from './AtWallet';
import { Broken } from './Broken';
import { Decision } from './Decision';
import { Ended } from './Ended';
import { Notices } from './Notices';
import { RejectSite } from './RejectSite';
import { ReviewBody } from './ReviewBody';
import { isDeciding, useReviewUi } from './reviewStore';
import { Site } from './Site';
import { useEscape } from './useEscape';
import './review.css';

export type Decide = (payload: {
  id: string;
  outcome: 'continue' | 'reject';
  revision: number;
  acknowledged: readonly string[];
}) => Promise<{ state: 'accepted' | 'stale' | 'gone' }>;

export type Retry = (shown: { id: string; revision: number }) => Promise<void>;

type ReviewScreenProps = {
  queue: readonly Held[];
  catalogue: Catalogue;
  decide: Decide;
  retry: Retry;
  close: () => void;
};

/** One window, a queue: the oldest request that wants a decision, whole. */
export function ReviewScreen({ queue, catalogue, decide, retry, close }: ReviewScreenProps) {
  const { dismissed, dismiss, startDeciding, endDeciding, deciding } = useReviewUi();
  const [last, setLast] = useState<string>();
  const { held, waiting } = currentOf(queue, dismissed, last);
  if (held?.id !== last) setLast(held?.id);
  const scene = useMemo(() => held && { ...held.review, catalogue }, [held, catalogue]);

  const onDecide = (outcome: 'continue' | 'reject', acknowledged: readonly string[]) => {
    if (!held || isDeciding(held, deciding)) return;
    startDeciding(held);
    decide({ id: held.id, outcome, revision: held.revision, acknowledged }).then(
      ({ state }) => endDeciding(held, state),
      () => endDeciding(held, 'failed'),
    );
  };

  const reject = () => onDecide('reject', []);
  const next = () => (held && waiting > 1 ? dismiss(held.id) : close());
  const wayOut = (status: HeldStatus) =>
    status === 'gone'
      ? { label: waiting > 1 ? 'next' : 'close', run: next }
      : status === 'rechecking'
        ? { label: 'reject', run: reject }
        : undefined;

  useEscape(() => {
    if (held && held.status !== 'gone' && held.status !== 'forwarding') reject();
    else close();
  });

  if (!held || !scene) return <Ended kind="empty" action={{ label: 'close', run: close }} />;
  return (
    <ErrorBoundary
      of={`${held.id}:${held.revision}:${held.status}`}
      failed={(error) => <Broken held={held} error={error} onReject={reject} />}
    >
      <div
        className="review"
        data-testid="review"
        data-id={held.id}
        data-status={held.status}
        data-revision={held.revision}
      >
        <Site
          held={held}
          chain={catalogue.chain(held.review.request.chainId)?.name}
          accountName={catalogue.name(held.review.request.chainId, held.review.request.account)}
          waiting={waiting}
        >
          <RejectSite held={held} queue={queue} decide={decide} />
        </Site>
        {held.status === 'checking' || held.status === 'ready' ? (
          <>
            <Notices held={held} />
            <ReviewBody
              key={held.id}
              held={held}
              scene={scene}
              // Without an answer the button is still there.
              retry={(shown) => void retry(shown).catch(() => undefined)}
            />
            {held.wentRound ? (
              <AtWallet onClose={reject} />
            ) : (
              <Decision key={`${held.id}-decision`} held={held} scene={scene} onDecide={onDecide} />
            )}
          </>
        ) : (
          <Ended key={held.status} kind={held.status} action={wayOut(held.status)} />
        )}
      </div>
    </ErrorBoundary>
  );
}
