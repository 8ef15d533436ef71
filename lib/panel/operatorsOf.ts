import { larger } from '@/lib/headline/larger';
import { stakesOf } from '@/lib/headline/stakes';
import type { Stake } from '@/lib/headline/types';
import type { Address, ChainFacts, ChainId, Position } from '@/lib/types';
import { type Notice, noticeOf } from '@/lib/view/noticeOf';
import { isReady } from './isReady';
import { lockOf } from './lockOf';
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
    const notice = afterLock(
      noticeOf(facts, operator) as Notice,
      lockLeft(positions, { exposure, facts }),
      facts.secondsPerBlock,
    );
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

/** Seconds until the last lock ends, before which nothing can be queued; none where nothing is locked. */
function lockLeft(positions: readonly Position[], { exposure, facts }: Pick<Read, 'exposure' | 'facts'>) {
  const locks = positions.flatMap((position) => lockOf(position, exposure, facts) ?? []);
  if (locks.length === 0) return undefined;
  const ends = locks.map(({ unlockAt }) => unlockAt);
  return ends.includes(undefined) ? 'unread' : Math.max(...ends.map((end) => (end ?? 0) - exposure.timestamp));
}

const afterLock = (notice: Notice, lock: number | 'unread' | undefined, secondsPerBlock: number): Notice => {
  if (lock === undefined || notice.exit === 'unread') return notice;
  if (lock === 'unread') return { ...notice, exit: 'unread', inTime: undefined };
  const { blocks, seconds } = notice.exit;
  return withExit(notice, { blocks: blocks + BigInt(Math.ceil(lock / secondsPerBlock)), seconds: seconds + lock });
};

const withExit = (notice: Notice, exit: { blocks: bigint; seconds: number }): Notice => ({
  ...notice,
  exit,
  ...(typeof notice.notice === 'object' ? { inTime: notice.notice.blocks >= exit.blocks } : {}),
});
