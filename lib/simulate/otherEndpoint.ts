import type { Observed } from '@/lib/exposure/observe';
import type { OtherEndpoint } from '@/lib/types';
import { differences } from './differences';

/** Ten-thousandths. Two endpoints may be a block apart: interest accrues between them. */
const TOLERANCE = 50n;

/**
 * What a second endpoint says of the same request, against the first: one that lies does so alone. Only what both have
 * seen can be compared; where the second one has not, that is said.
 */
export const otherEndpoint = (host: string, first: Observed, second: Observed): OtherEndpoint => {
  if (second.simulation.status === 'unavailable' || second.exposure.after === undefined) return { host };
  // What the first one could not see is known already, and said.
  const isBlind = first.simulation.status === 'unavailable';
  const isNews = ({ kind }: { kind: string }) => kind !== 'unchecked' && !(kind === 'status' && isBlind);
  return { host, changes: differences(first, second, TOLERANCE).filter(isNews) };
};
