import { fakeCatalogue } from '@/components/fixtures/parties';
import { states } from '@/components/review/fixtures/states';
import { ReviewScreen } from '@/components/review/ReviewScreen';
import { useWords } from '@/components/ui/WordsContext';
import { headline } from '@/lib/headline/headline';
import type { Held } from '@/lib/review/types';
import type { Screen } from '../screens';

/** In another language than the fixtures' own the first three lines are told anew, as the background tells them. */
function ReviewState({ queue, names }: Pick<(typeof states)[number], 'queue' | 'names'>) {
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
    <ReviewScreen
      queue={queue.map(told)}
      catalogue={catalogue}
      decide={() => new Promise(() => {})}
      retry={async () => {}}
      close={() => {}}
    />
  );
}

export const reviewScreens: readonly Screen[] = states.map(({ name, queue, names }) => ({
  name: `review-${name}`,
  render: () => <ReviewState queue={queue} names={names} />,
}));
