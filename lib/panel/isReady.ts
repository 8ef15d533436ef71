import type { Exposure, Position } from '@/lib/types';

/** A queued withdrawal that the very next block could complete; its operator can no longer take any of it. */
export const isReady = ({ kind, withdrawableAt }: Position, { block }: Pick<Exposure, 'block'>): boolean =>
  kind === 'queued-withdrawal' && withdrawableAt !== undefined && withdrawableAt.block <= block + 1n;
