import { stakesOf } from '@/lib/headline/stakes';
import type { Stake } from '@/lib/headline/types';
import type { Address, ChainId, Position } from '@/lib/types';
import { type Notice, noticeOf } from '@/lib/view/noticeOf';
import { isReady } from './isReady';
import type { Read } from './Reading';
import { smaller } from './smaller';

/** Everything of one account that one operator answers for, what is queued and still slashable included. */
export type OperatorStake = {
  chainId: ChainId;
  operator: Address;
  positions: readonly Position[];
  /** By asset. */
  stakes: readonly Stake[];
  notice: Notice;
  /** What is left of its magnitude where it was slashed hardest, of 1; undefined when it never was or was not read. */
  left?: number;
};

const WHOLE = 10n ** 18n;

export function operatorsOf({ exposure, facts }: Read): OperatorStake[] {
  const byOperator = new Map<string, { operator: Address; positions: Position[] }>();
  for (const position of exposure.positions) {
    if (!position.operator || isReady(position, exposure)) continue;
    const key = position.operator.toLowerCase();
    const entry = byOperator.get(key) ?? { operator: position.operator, positions: [] };
    entry.positions.push(position);
    byOperator.set(key, entry);
  }
  return [...byOperator.entries()].map(([key, { operator, positions }]) => {
    const known = facts.operators.find((other) => other.operator.toLowerCase() === key);
    const lowest = known?.strategies.reduce((min, { maxMagnitude }) => smaller(min, maxMagnitude), WHOLE);
    return {
      chainId: exposure.chainId,
      operator,
      positions,
      stakes: stakesOf(positions),
      notice: noticeOf(facts, operator) as Notice,
      ...(lowest !== undefined && lowest < WHOLE ? { left: Number(lowest) / Number(WHOLE) } : {}),
    };
  });
}
