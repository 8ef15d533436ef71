import type { BaseError } from '@/lib/errors/BaseError';
import type { Simulation } from '@/lib/types';

/** What is left when nothing could be simulated: the decoded action, and why there is no more. */
export const decodeOnly = (error: BaseError): Simulation => ({
  status: 'unavailable',
  method: 'decode-only',
  assetChanges: [],
  approvals: [],
  reason: { name: error.code, message: error.message },
});
