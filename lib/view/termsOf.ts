import type { Review } from '@/lib/types';

/** Words of the field that a review uses; each is explained under `review.terms`. */
export type Term = 'slash' | 'operator' | 'service' | 'notice' | 'strategy' | 'queue' | 'approval' | 'permit';

const QUEUE = new Set(['queueWithdrawal', 'undelegate', 'redelegate', 'completeWithdrawal']);
const APPROVAL = new Set([
  'approve',
  'increaseAllowance',
  'decreaseAllowance',
  'setApprovalForAll',
  'permit',
  'permitForAll',
]);

/** What a newcomer may not know of what this review says, in the order in which it matters. */
export function termsOf({ actions, exposure, facts, simulation }: Review): Term[] {
  const positions = [...(exposure.before?.positions ?? []), ...(exposure.after?.positions ?? [])];
  const staked =
    positions.some(({ kind }) => kind !== 'token') || actions.some(({ protocol }) => protocol === 'eigenlayer');
  const operator =
    staked && (facts.after?.delegatedTo ?? facts.before?.delegatedTo ?? actions.find(({ args }) => 'operator' in args));
  const services = positions.some(({ operatorSets = [] }) => operatorSets.length > 0);
  const approval = simulation.approvals.length > 0 || actions.some(({ type }) => APPROVAL.has(type));
  const terms: Record<Term, unknown> = {
    slash: staked,
    operator,
    service: services,
    notice: operator && facts.after,
    strategy: staked,
    queue: positions.some(({ kind }) => kind === 'queued-withdrawal') || actions.some(({ type }) => QUEUE.has(type)),
    approval,
    permit: actions.some(({ signed }) => signed),
  };
  return (Object.keys(terms) as Term[]).filter((term) => Boolean(terms[term]));
}
