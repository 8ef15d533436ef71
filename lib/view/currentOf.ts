import type { Held } from '@/lib/review/types';

/**
 * What the window shows: the request that it showed last while that one is still there, else the oldest. An older one
 * that comes up late waits its turn, so that nothing changes under the pointer.
 */
export function currentOf(
  queue: readonly Held[],
  dismissed: readonly string[],
  last?: string,
): { held?: Held; waiting: number } {
  const waiting = queue
    .filter((held) => held.shown && held.status !== 'settled' && !dismissed.includes(held.id))
    .sort((a, b) => a.receivedAt - b.receivedAt);
  return { held: waiting.find(({ id }) => id === last) ?? waiting[0], waiting: waiting.length };
}
