import { ofSubject, type Seen } from './ofSubject';
import { stakeFigures } from './stakeFigures';

/**
 * Whose stake is told: that of the account which the request makes act, a Safe or a smart account, else the signer's. A
 * page may call a contract of its own like a Safe: what that has never stands in for something that the signer loses.
 */
export function asActing<T extends Seen>(seen: T): T {
  const [subject] = seen.subjects ?? [];
  return subject && (seen.request.kind !== 'transaction' || isUntouched(seen)) ? ofSubject(seen, subject) : seen;
}

/** All that the signer has was read before and after, and nothing of it is less, or more in somebody else's hands. */
const isUntouched = ({ request: { account }, simulation, exposure: { before, after } }: Seen): boolean =>
  before !== undefined &&
  after !== undefined &&
  before.unread.length + after.unread.length === 0 &&
  stakeFigures(before) === stakeFigures(after) &&
  !simulation.assetChanges.some((change) => same(change.account, account) && change.after < change.before) &&
  !simulation.approvals.some((change) => same(change.owner, account) && change.after > change.before);

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
