import type { Held } from '@/lib/review/types';

/**
 * What the window shows: the request that it showed last while that one is still there, else what went round the guard,
 * which the wallet may show just now, else the oldest. An older one
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
  const held = waiting.find(({ id }) => id === last) ?? waiting.find(({ wentRound }) => wentRound) ?? waiting[0];
  return { held, waiting: waiting.length };
}
