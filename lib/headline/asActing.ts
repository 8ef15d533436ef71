import type { Review } from '@/lib/types';

type Seen = Pick<Review, 'request' | 'exposure' | 'facts' | 'subjects'>;

/** Whose stake is told: that of the account which a signature makes act, a Safe or a smart account, else the signer's. */
export function asActing<T extends Seen>(seen: T): T {
  const [subject] = seen.request.kind === 'transaction' ? [] : (seen.subjects ?? []);
  if (!subject) return seen;
  const { before, after } = subject;
  return {
    ...seen,
    exposure: { ...(before && { before: before.exposure }), ...(after && { after: after.exposure }) },
    facts: { ...(before && { before: before.facts }), ...(after && { after: after.facts }) },
  };
}
