import type { ChainFacts, Exposure, Position } from '@/lib/types';
import { lockOf } from './lockOf';

/** When a position is out of its operator's reach, in unix seconds: queued already, or if it is queued as soon as it can be. */
export function outAt(position: Position, exposure: Exposure, facts: ChainFacts): number | undefined {
  if (position.kind === 'queued-withdrawal') return position.withdrawableAt?.estimatedTime;
  if (facts.withdrawalDelayBlocks === undefined) return undefined;
  const lock = lockOf(position, exposure, facts);
  const start = lock ? lock.unlockAt : exposure.timestamp;
  if (start === undefined) return undefined;
  // The delay has to be over: completing succeeds one block later.
  return start + Number(facts.withdrawalDelayBlocks + 1n) * facts.secondsPerBlock;
}
