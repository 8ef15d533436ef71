import { isAddressEqual } from 'viem';
import type { Change, Request } from '@/lib/types';
import { readRequest } from './readRequest';
import type { Claims, Entry } from './types';

/**
 * Reads the request again under what the wallet says now, and tells whether that is still the chain and the account that
 * were reviewed. A wallet that said which and now does not say is not still the same.
 */
export const movesOf = (entry: Entry, claims: Claims): { request: Request; changes: readonly Change[] } => {
  const { request: shown } = entry.review;
  const request = readRequest({ ...entry, claims });
  if (shown.kind === 'permission') return { request, changes: [] };
  const changes: Change[] = [];
  if (request.chainId !== shown.chainId) changes.push({ kind: 'chain', shown: shown.chainId, fresh: request.chainId });
  if (!isAddressEqual(request.account, shown.account) || connectedTo(request) !== connectedTo(shown))
    changes.push({ kind: 'party', role: 'account', shown: shown.account, fresh: signer(request) });
  return { request, changes };
};

/** The account that is connected instead of the one that signs; empty while they agree. */
const connectedTo = ({ notes }: Request): string => {
  const note = notes.find(({ kind }) => kind === 'from-mismatch');
  return note?.kind === 'from-mismatch' ? (note.connected ?? '').toLowerCase() : '';
};

const signer = ({ notes, account }: Request) => {
  const note = notes.find(({ kind }) => kind === 'from-mismatch');
  return note?.kind === 'from-mismatch' ? note.connected : account;
};
