import type { Review, Subject } from '@/lib/types';

export type Seen = Pick<Review, 'request' | 'simulation' | 'exposure' | 'facts' | 'subjects'>;

/** What was seen, with another account's positions as its own; of a transaction also only what changes for that account. */
export function ofSubject<T extends Seen>(seen: T, { account, before, after }: Subject): T {
  const { request, simulation } = seen;
  const isIts = (address: string) => address.toLowerCase() === account.toLowerCase();
  return {
    ...seen,
    exposure: { ...(before && { before: before.exposure }), ...(after && { after: after.exposure }) },
    facts: { ...(before && { before: before.facts }), ...(after && { after: after.facts }) },
    ...(request.kind === 'transaction' && {
      request: { ...request, subjects: [...request.subjects, account] },
      simulation: {
        ...simulation,
        assetChanges: simulation.assetChanges.filter((change) => isIts(change.account)),
        approvals: simulation.approvals.filter(({ owner }) => isIts(owner)),
      },
    }),
  };
}
