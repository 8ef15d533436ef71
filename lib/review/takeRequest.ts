import { BaseError } from '@/lib/errors/BaseError';
import type { HoldAck, HoldPayload } from '@/lib/messaging/protocol';
import { blankReview } from './blankReview';
import { readRequest } from './readRequest';
import { refusalOf } from './refusalOf';
import type { Entry, HeldSource, Queue } from './types';

type Refusal = HoldAck & { state: 'invalid' };

/** Makes an entry of what a gate hands over, or says why it cannot be held. */
export const takeRequest = (
  queue: Queue,
  { pageKey, body, chainId, accounts, wallet }: HoldPayload,
  source: HeldSource,
  { id, now, wentRound }: { id: string; now: number; wentRound?: true },
): { entry: Entry } | { refusal: Refusal } => {
  const refusal = refusalOf(queue, source, body);
  if (refusal) return { refusal };
  if (queue.some((held) => held.pageKey === pageKey)) return { refusal: invalid('The request is held already.') };
  try {
    const claims = { ...(chainId === undefined ? {} : { chainId }), ...(accounts === undefined ? {} : { accounts }) };
    const extras = { ...(wallet === undefined ? {} : { wallet }), ...(wentRound ? { wentRound } : {}) };
    const parts = { id, body, source, claims, ...extras };
    const entry: Entry = {
      ...parts,
      pageKey,
      receivedAt: now,
      status: 'checking',
      shown: wentRound === true,
      review: blankReview(readRequest(parts)),
      revision: 0,
      attempt: 1,
      passes: false,
      told: false,
      released: false,
    };
    return { entry };
  } catch (error) {
    if (error instanceof BaseError && error.code === 'invalid-request') return { refusal: invalid(error.message) };
    throw error;
  }
};

/** JSON-RPC's "invalid params". */
const invalid = (message: string): Refusal => ({ state: 'invalid', code: -32602, message });
