import type { Entry, Queue } from './types';

/** A wallet that has not answered by then has lost the request, or its user has: others need not wait any longer. */
export const WALLET_TURN_MS = 5 * 60_000;

/** Whether one request is at the wallet, where only one may be at a time. */
export const atWallet = (queue: Queue, now: number): boolean => queue.some((entry) => hasTurn(entry, now));

/** Connecting and the like may stay open in a wallet for long, and stand in nobody's way. */
export const hasTurn = ({ status, review, decidedAt = 0 }: Entry, now: number): boolean =>
  status === 'forwarding' && review.request.kind !== 'permission' && now - decidedAt < WALLET_TURN_MS;
