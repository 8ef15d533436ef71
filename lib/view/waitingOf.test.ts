import { expect, it } from 'vitest';
import { finding, review, unavailable, verdict } from '@/components/fixtures/review';
import { held } from '@/components/review/fixtures/held';
import { waitingOf } from './waitingOf';

const bad = review({ actions: [], verdict: verdict([finding('danger', 'x', 'x')]) });

it('lists what wants a decision, oldest first, with what it wears', () => {
  const queue = [
    held(bad, { id: 'b', receivedAt: 2 }),
    held(review({ actions: [], simulation: unavailable }), { id: 'c', receivedAt: 3 }),
    held(bad, { id: 'a', receivedAt: 1, status: 'checking' }),
    held(bad, { id: 'silent', shown: false }),
    held(bad, { id: 'over', status: 'settled' }),
    held(bad, { id: 'gone', status: 'gone' }),
    held(bad, { id: 'wallet', status: 'forwarding' }),
  ];
  expect(waitingOf(queue).map(({ id, mark, checking }) => [id, mark, checking])).toEqual([
    ['a', 'unknown', true],
    ['b', 'danger', false],
    ['c', 'unknown', false],
  ]);
});
