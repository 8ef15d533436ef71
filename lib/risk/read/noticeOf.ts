import type { Words } from '@/lib/risk/defineRule';
import type { ChainFacts, OperatorFacts } from '@/lib/types';
import { secondsOf } from './secondsOf';

/** The operator's notice against the time that leaving takes, as a sentence's key and values. */
export function noticeOf(
  words: Words,
  facts: OperatorFacts | undefined,
  chain: ChainFacts,
): [key: string, values: Record<string, string>] {
  const { withdrawalDelayBlocks: exitBlocks } = chain;
  const exit = exitBlocks === undefined ? '' : words.duration(secondsOf(exitBlocks, chain));
  if (!facts || exitBlocks === undefined) return ['rules.parts.notice.unread', {}];
  const { isSet, blocks } = facts.allocationDelay;
  if (!isSet) return ['rules.parts.notice.unset', { exit }];
  if (blocks === 0n) return ['rules.parts.notice.none', { exit }];
  return ['rules.parts.notice.set', { notice: words.duration(secondsOf(blocks, chain)), exit }];
}
