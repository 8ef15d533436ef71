import type { ChainFacts, ChainId, Exposure } from '@/lib/types';

/** One account on one chain, as it was read once. `readAt` in milliseconds. */
export type Read = { exposure: Exposure; facts: ChainFacts; host: string; readAt: number };

/** Why a chain could not be read: an error code of lib/errors and its sentence. */
export type Failure = { code: string; message: string; details?: string };

/**
 * Where reading one chain stands. While `loading`, `read` holds what was known until now; after a failure the old figures
 * are `last`, apart, because they are in no total.
 */
export type Reading = { chainId: ChainId; host?: string } & (
  | { status: 'loading'; read?: Read }
  | { status: 'read'; read: Read }
  | { status: 'failed'; failure: Failure; last?: Read }
);

export const readsOf = (readings: readonly Reading[]): Read[] =>
  readings.flatMap((reading) => (reading.status !== 'failed' && reading.read ? [reading.read] : []));
