import type { Held } from '@/lib/review/types';
import { type Mark, markOf } from './markOf';

/** One request that wants a decision, in short. */
export type Waiting = { id: string; origin: string; act: string; mark: Mark; checking: boolean };

/** What waits for a decision in the review window, oldest first. */
export const waitingOf = (queue: readonly Held[]): Waiting[] =>
  queue
    .filter(({ shown, status }) => shown && (status === 'checking' || status === 'ready' || status === 'rechecking'))
    .sort((a, b) => a.receivedAt - b.receivedAt)
    .map(({ id, source, review, status }) => {
      const checking = status === 'checking';
      return {
        id,
        origin: source.origin,
        act: review.headline.act,
        mark: checking ? 'unknown' : markOf(review),
        checking,
      };
    });
