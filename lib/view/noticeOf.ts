import type { Address, ChainFacts } from '@/lib/types';

/** The operator's notice against the time that leaving takes; seconds are blocks at the chain's pace. */
export type Notice = {
  operator: Address;
  notice: { blocks: bigint; seconds: number } | 'unset' | 'unread';
  exit: { blocks: bigint; seconds: number } | 'unread';
  /** Whether a person who starts at once is out before a new allocation counts; undefined when it cannot be said. */
  inTime?: boolean;
};

/** Undefined without an operator: then nobody can allocate. */
export function noticeOf(facts: ChainFacts | undefined, operator: Address | undefined): Notice | undefined {
  if (!facts || !operator) return undefined;
  const inSeconds = (blocks: bigint) => ({ blocks, seconds: Number(blocks) * facts.secondsPerBlock });
  const delay = facts.operators.find(
    (other) => other.operator.toLowerCase() === operator.toLowerCase(),
  )?.allocationDelay;
  const notice = !delay ? 'unread' : delay.isSet ? inSeconds(delay.blocks) : 'unset';
  const exit = facts.withdrawalDelayBlocks === undefined ? 'unread' : inSeconds(facts.withdrawalDelayBlocks);
  return {
    operator,
    notice,
    exit,
    inTime: typeof notice === 'object' && exit !== 'unread' ? notice.blocks >= exit.blocks : undefined,
  };
}
