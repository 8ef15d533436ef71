import { fakeCatalogue } from '@/components/fixtures/parties';
import { states } from '@/components/review/fixtures/states';
import { ReviewScreen } from '@/components/review/ReviewScreen';
import type { Screen } from '../screens';

export const reviewScreens: readonly Screen[] = states.map(({ name, queue, names }) => ({
  name: `review-${name}`,
  render: () => (
    <ReviewScreen
      queue={queue}
      catalogue={fakeCatalogue(names)}
      decide={() => new Promise(() => {})}
      close={() => {}}
    />
  ),
}));
