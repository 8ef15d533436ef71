import type { HoldAck } from '@/lib/messaging/protocol';
import type { HeldSource, Queue } from './types';

/** Requests that may wait at once; a page that asks for more is refused until some are decided. */
export const LIMITS = { perSite: 20, overall: 60, bodyChars: 1_000_000, allBodiesChars: 2_500_000 } as const;

type Refusal = HoldAck & { state: 'invalid' };

/** Why one more request cannot be held, or undefined. One site's flood leaves room for the others. */
export const refusalOf = (queue: Queue, source: HeldSource, body: string): Refusal | undefined => {
  if (body.length > LIMITS.bodyChars)
    return { state: 'invalid', code: -32602, message: 'The request is larger than a wallet could send.' };
  const ofSite = queue.filter((held) => held.source.origin === source.origin || held.source.tabId === source.tabId);
  const chars = queue.reduce((sum, held) => sum + held.body.length, body.length);
  if (ofSite.length >= LIMITS.perSite || queue.length >= LIMITS.overall || chars > LIMITS.allBodiesChars)
    return { state: 'invalid', code: -32005, message: 'Too many requests wait for a decision. Try again later.' };
  return undefined;
};
