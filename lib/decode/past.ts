import type { Action } from '@/lib/types';

/** Stands for everything past a limit: unknown, and held. */
export const past = (path: readonly number[], limit: 'depth' | 'number'): Action => ({
  protocol: 'unknown',
  type: 'unknown',
  contract: null,
  function: 'unknown',
  args: { limit },
  path,
  flags: ['undecodable'],
});
