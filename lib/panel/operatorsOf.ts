import { larger } from '@/lib/headline/larger';
import { stakesOf } from '@/lib/headline/stakes';
import type { Stake } from '@/lib/headline/types';
import type { Address, ChainFacts, ChainId, Position } from '@/lib/types';
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
  /** Where all of it waits in the queue, `exit` is the time that is left. */
  notice: Notice;
  queuedOnly: boolean;
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
    const leaving = blocksLeft(positions, exposure.block, facts);
    const notice = noticeOf(facts, operator) as Notice;
    const known = facts.operators.find((other) => other.operator.toLowerCase() === key);
    const lowest = known?.strategies.reduce((min, { maxMagnitude }) => smaller(min, maxMagnitude), WHOLE);
    return {
      chainId: exposure.chainId,
      operator,
      positions,
      stakes: stakesOf(positions),
      notice: leaving === undefined ? notice : withExit(notice, leaving),
      queuedOnly: leaving !== undefined,
      ...(lowest !== undefined && lowest < WHOLE ? { left: Number(lowest) / Number(WHOLE) } : {}),
    };
  });
}

/** How long until the last of it is out, where all of it is queued. */
function blocksLeft(positions: readonly Position[], head: bigint, { secondsPerBlock }: ChainFacts) {
  const ends = positions.map(({ kind, withdrawableAt }) =>
    kind === 'queued-withdrawal' ? withdrawableAt?.block : undefined,
  );
  if (ends.includes(undefined)) return undefined;
  const blocks = ends.reduce<bigint>((last, end) => larger(last, (end ?? head) - head), 0n);
  return { blocks, seconds: Number(blocks) * secondsPerBlock };
}

const withExit = (notice: Notice, exit: { blocks: bigint; seconds: number }): Notice => ({
  ...notice,
  exit,
  ...(typeof notice.notice === 'object' ? { inTime: notice.notice.blocks >= exit.blocks } : {}),
});
