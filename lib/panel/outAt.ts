import type { ChainFacts, Exposure, Position } from '@/lib/types';

/** When a position is out of its operator's reach, in unix seconds: queued already, or if it is queued now. */
export function outAt(position: Position, exposure: Exposure, facts: ChainFacts): number | undefined {
  if (position.kind === 'queued-withdrawal') return position.withdrawableAt?.estimatedTime;
  if (facts.withdrawalDelayBlocks === undefined) return undefined;
  // The delay has to be over: completing succeeds one block later.
  return exposure.timestamp + Number(facts.withdrawalDelayBlocks + 1n) * facts.secondsPerBlock;
}
