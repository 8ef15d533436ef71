import type { Review } from '@/lib/types';
import { slashesOf } from './slashesOf';

/** Whether there is anything to ask: what the request leaves behind was simulated, and some of it can be slashed now. */
export const isSlashable = ({
  request,
  simulation,
  exposure,
}: Pick<Review, 'request' | 'simulation' | 'exposure'>): boolean =>
  request.kind === 'transaction' &&
  simulation.status === 'success' &&
  simulation.method === 'eth_simulateV1' &&
  slashesOf(exposure.after).length > 0;
