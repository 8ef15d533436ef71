import { same } from '@/lib/risk/read/same';
import type { ChainFacts, DurationVaultFacts, Exposure, Position } from '@/lib/types';

/** The time-locked vault that holds a position, while it is locked: until then nothing of it can be queued. */
export const lockOf = (
  { kind, strategy }: Position,
  { timestamp }: Pick<Exposure, 'timestamp'>,
  { eigenlayer }: Pick<ChainFacts, 'eigenlayer'>,
): DurationVaultFacts | undefined => {
  if (kind !== 'restaked' || !strategy) return undefined;
  const vault = eigenlayer?.vaults?.find((one) => one.held && same(one.vault, strategy));
  if (vault?.state !== 'locked') return undefined;
  return vault.unlockAt !== undefined && vault.unlockAt <= timestamp ? undefined : vault;
};
