import type { ChainId } from '@/lib/types';
import type { Failure, Read, Reading } from './Reading';

export type ReadingEvent =
  /** These chains are asked now; others are no longer wanted. `known`: what was read of this account before. */
  | { type: 'asked'; chains: readonly { chainId: ChainId; host?: string }[]; known: readonly Read[] }
  | { type: 'answered'; chainId: ChainId; answer: { read: Read } | { failure: Failure } };

/** How reading an account's chains goes on: an answer replaces, a failure keeps the old figures apart. */
export function reduceReadings(readings: readonly Reading[], event: ReadingEvent): Reading[] {
  if (event.type === 'asked')
    return event.chains.map(({ chainId, host }) => {
      const read = event.known.find(({ exposure }) => exposure.chainId === chainId);
      return { chainId, ...(host === undefined ? {} : { host }), status: 'loading', ...(read ? { read } : {}) };
    });
  return readings.map((reading) => {
    if (reading.chainId !== event.chainId) return reading;
    const { chainId, host } = reading;
    const base = host === undefined ? { chainId } : { chainId, host };
    if ('read' in event.answer) return { ...base, status: 'read', read: event.answer.read };
    const last = reading.status === 'failed' ? reading.last : reading.read;
    return { ...base, status: 'failed', failure: event.answer.failure, ...(last ? { last } : {}) };
  });
}
