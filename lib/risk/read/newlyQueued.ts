import type { RuleContext } from '@/lib/risk/defineRule';
import type { Position } from '@/lib/types';

const keyOf = ({ withdrawalRoot, strategy }: Position): string => `${withdrawalRoot}/${strategy}`.toLowerCase();

/** Withdrawals that stand in the queue afterwards and did not before. */
export function newlyQueued({ before, after }: Pick<RuleContext, 'before' | 'after'>): readonly Position[] {
  const queued = (positions: readonly Position[] = []) => positions.filter(({ kind }) => kind === 'queued-withdrawal');
  const known = new Set(queued(before?.positions).map(keyOf));
  return queued(after?.positions).filter((position) => !known.has(keyOf(position)));
}
