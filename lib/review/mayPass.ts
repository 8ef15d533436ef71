import { atWallet, hasTurn } from './atWallet';
import type { Entry, Queue } from './types';

/** Change neither chain nor order of what others ask. */
const free = new Set(['eth_requestAccounts', 'wallet_requestPermissions', 'wallet_showCallsStatus']);

/**
 * Whether it is this ordinary request's turn. It overtakes nothing that the same tab asked before and that is still to be
 * decided or answered (a chain switch must not slip under an open review), and a transaction makes no wallet open over a
 * review that somebody reads.
 */
export const mayPass = (entry: Entry, queue: Queue, now: number): boolean => {
  const { request } = entry.review;
  if (free.has(request.raw.method)) return true;
  const earlier = queue.slice(0, queue.indexOf(entry)).filter(({ source }) => source.tabId === entry.source.tabId);
  if (earlier.some((other) => hasTurn(other, now) || isOpen(other))) return false;
  if (request.kind === 'permission') return true;
  return !atWallet(queue, now) && !queue.some((other) => other.shown && isOpen(other));
};

const isOpen = ({ status }: Entry): boolean => status === 'checking' || status === 'ready' || status === 'rechecking';
