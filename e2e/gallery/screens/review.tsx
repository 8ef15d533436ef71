import { fakeCatalogue } from '@/components/fixtures/parties';
import { states } from '@/components/review/fixtures/states';
import { MemoryContext } from '@/components/review/MemoryContext';
import { PhraseContext } from '@/components/review/PhraseContext';
import { ReviewScreen } from '@/components/review/ReviewScreen';
import { useWords } from '@/components/ui/WordsContext';
import { headline } from '@/lib/headline/headline';
import { blankReview } from '@/lib/review/blankReview';
import type { Held } from '@/lib/review/types';
import type { Screen } from '../screens';

/** As it opens: decoded, and nothing read yet. */
const unchecked = (held: Held): Held => {
  const { request, actions, headline: lines } = held.review;
  return { ...held, status: 'checking', revision: 0, review: { ...blankReview(request), actions, headline: lines } };
};

const NOTHING = { reads: [], earlier: [] };

/** In another language than the fixtures' own the first three lines are told anew, as the background tells them. */
function ReviewState({
  queue,
  names,
  memory,
  phrase,
  checking = false,
}: (typeof states)[number] & { checking?: boolean }) {
  const words = useWords();
  const catalogue = fakeCatalogue(names);
  const told = (held: Held): Held => {
    if (words.tag.startsWith('en')) return held;
    try {
      return { ...held, review: { ...held.review, headline: headline({ ...held.review, catalogue }, words) } };
    } catch {
      // One of them is broken on purpose.
      return held;
    }
  };
  return (
    <PhraseContext value={phrase ?? ''}>
      <MemoryContext value={memory ?? NOTHING}>
        <ReviewScreen
          queue={queue.map(told).map((held) => (checking ? unchecked(held) : held))}
          catalogue={catalogue}
          decide={() => new Promise(() => {})}
          retry={async () => {}}
          close={() => {}}
        />
      </MemoryContext>
    </PhraseContext>
  );
}

/** Those whose folded parts have something of their own to show. */
const OPENED = ['delegate-danger', 'address-poisoning', 'batch-critical', 'permit-critical', 'safe-critical'];

const screenOf = (state: (typeof states)[number]): Screen => ({
  name: `review-${state.name}`,
  render: () => <ReviewState {...state} />,
  ...(state.queue[0]?.status === 'ready' && !state.queue[0].wentRound
    ? { checking: () => <ReviewState {...state} checking /> }
    : {}),
});

export const reviewScreens: readonly Screen[] = [
  ...states.map(screenOf),
  ...states
    .filter(({ name }) => OPENED.includes(name))
    .map((state) => ({ ...screenOf(state), name: `review-${state.name}-open`, open: true })),
];
