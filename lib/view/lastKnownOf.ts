import { figureOf, queued, restaked, stakesOf } from '@/lib/headline/stakes';
import type { AtStake } from '@/lib/headline/types';
import type { Read } from '@/lib/panel/Reading';
import type { Request } from '@/lib/types';

/** What the side panel read of this account before; `readAt` in milliseconds. It says nothing of this request. */
export type LastKnown = { readAt: number; restaked: readonly AtStake[]; slashable: readonly AtStake[] };

/** The latest reading of the account that asks, where it had stake and all of it was read. */
export function lastKnownOf(reads: readonly Read[], { chainId, account }: Request): LastKnown | undefined {
  const read = reads.findLast(
    ({ exposure }) => exposure.chainId === chainId && exposure.account.toLowerCase() === account.toLowerCase(),
  );
  if (!read || read.exposure.unread.length > 0) return undefined;
  const stakes = stakesOf([...restaked(read.exposure), ...queued(read.exposure)]);
  if (stakes.length === 0 || stakes.some(({ known }) => !known)) return undefined;
  return { readAt: read.readAt, restaked: figureOf(stakes, 'amount'), slashable: figureOf(stakes, 'now') };
}
