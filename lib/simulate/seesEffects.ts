import type { Simulation } from '@/lib/types';

/** Whether what the transaction leaves behind was read. A plain `eth_call` only tells that it would pass. */
export const seesEffects = ({ status, method }: Simulation): boolean =>
  status === 'success' && (method === 'eth_simulateV1' || method === 'eth_call-override');
