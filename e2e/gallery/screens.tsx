import type { ReactNode } from 'react';
import { fakeCatalogue } from '@/components/fixtures/parties';
import { states } from '@/components/review/fixtures/states';
import { ReviewScreen } from '@/components/review/ReviewScreen';

export type Screen = { name: string; render: () => ReactNode };

/** Every state of every screen, from fixtures. */
export const screens: readonly Screen[] = states.map(({ name, queue, names }) => ({
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
