import { useWords } from '@/components/ui/WordsContext';
import type { Held } from '@/lib/review/types';
import { useReviewUi } from './reviewStore';

/** Rule of the second look (lib/risk/rules): what was shown is no longer what would happen. */
const CHANGED = 'changed-since-shown';

/** Says above everything else that the picture changed, or that a decision came too late for it. */
export function Notices({ held }: { held: Held }) {
  const words = useWords();
  const answer = useReviewUi((state) => state.answers[held.id]);
  const changed = held.review.verdict.findings.some(({ rule }) => rule === CHANGED);
  const key = answer ?? (held.wentRound ? 'wentRound' : changed ? 'changed' : undefined);
  return (
    <div role="alert" className={key ? 'notice' : 'vh'}>
      {key ? words.t(`review.notices.${key}`) : ''}
    </div>
  );
}
