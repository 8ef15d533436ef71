import type { ProtocolId, Review, Severity } from '@/lib/types';
import { type Mark, markOf } from './markOf';

/** Calls that move tokens or rights to them; what is found in them says nothing of what can be slashed. */
const TOKENS: ReadonlySet<ProtocolId> = new Set(['erc20', 'erc721', 'erc1155', 'permit2', 'seaport', 'unknown']);
const ORDER: readonly Severity[] = ['critical', 'danger', 'warning', 'info'];

/**
 * The level that "What can be slashed" wears: the verdict's, or where a batch's worst finding belongs to a call that has
 * nothing to do with stake, the worst of the others.
 */
export function stakeMark(review: Review): Mark {
  const mark = markOf(review);
  if (mark === 'none' || mark === 'unknown') return mark;
  const { actions, verdict } = review;
  const tokenCalls = new Set(
    actions
      .map(({ path }) => path[0])
      .filter((call) => actions.every((one) => one.path[0] !== call || TOKENS.has(one.protocol))),
  );
  const others = verdict.findings.filter(({ path }) => path?.[0] === undefined || !tokenCalls.has(path[0]));
  return ORDER.find((severity) => others.some((finding) => finding.severity === severity)) ?? 'none';
}
