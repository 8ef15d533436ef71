import { expect, it } from 'vitest';
import { review } from '@/components/fixtures/review';
import { held } from '@/components/review/fixtures/held';
import { currentOf } from './currentOf';

const it_ = review({ actions: [] });
const a = held(it_, { id: 'a', receivedAt: 1 });
const b = held(it_, { id: 'b', receivedAt: 2 });

it.each([
  ['the oldest, wherever it stands', [b, a], [], undefined, 'a', 2],
  ['the one that stood there last', [a, b], [], 'b', 'b', 2],
  ['the oldest when the last one is gone', [a, b], [], 'c', 'a', 2],
  ['what went round the guard first', [a, { ...b, wentRound: true as const }], [], undefined, 'b', 2],
  ['not one that waits in silence', [{ ...a, shown: false }, b], [], undefined, 'b', 1],
  ['not one that is over', [{ ...a, status: 'settled' as const }, b], [], 'a', 'b', 1],
  ['not one that was put away', [{ ...a, status: 'gone' as const }, b], ['a'], 'a', 'b', 1],
  ['nothing', [], [], 'a', undefined, 0],
])('shows %s', (_name, queue, dismissed, last, id, waiting) => {
  const current = currentOf(queue, dismissed, last);
  expect([current.held?.id, current.waiting]).toEqual([id, waiting]);
});
