import type { HoldAck } from '@/lib/messaging/protocol';
import { sameSite } from '@/lib/risk/read/sameSite';
import type { HeldSource, Queue } from './types';

/**
 * Requests that may wait at once; a page that asks for more is refused until some are decided. The second figure of each
 * pair is for sites that have nothing here yet and ask for something of ordinary size: whoever else floods leaves room.
 */
export const LIMITS = {
  perSite: 20,
  siteChars: 1_000_000,
  overall: [60, 120],
  allChars: [2_000_000, 2_400_000],
  bodyChars: 1_000_000,
  ordinaryChars: 20_000,
} as const;

type Refusal = HoldAck & { state: 'invalid' };

/** Why one more request cannot be held, or undefined. One site's flood leaves room for the others. */
export const refusalOf = (queue: Queue, source: HeldSource, body: string): Refusal | undefined => {
  if (body.length > LIMITS.bodyChars)
    return { state: 'invalid', code: -32602, message: 'The request is larger than a wallet could send.' };
  const ofSite = queue.filter((held) => isOfSite(held.source, source));
  const isNew = ofSite.length === 0 && body.length <= LIMITS.ordinaryChars;
  const room = (limit: readonly [number, number]) => limit[isNew ? 1 : 0];
  const full =
    ofSite.length >= LIMITS.perSite ||
    charsOf(ofSite) + body.length > LIMITS.siteChars ||
    queue.length >= room(LIMITS.overall) ||
    charsOf(queue) + body.length > room(LIMITS.allChars);
  return full
    ? { state: 'invalid', code: -32005, message: 'Too many requests wait for a decision. Try again later.' }
    : undefined;
};

const charsOf = (queue: Queue): number => queue.reduce((sum, { body }) => sum + body.length, 0);

/** The tab counts too: it may be full of frames of other names. So do other hosts of whoever registered this one. */
const isOfSite = (held: HeldSource, { tabId, origin }: HeldSource): boolean =>
  held.tabId === tabId || held.origin === origin || sameSite(hostOf(held.origin), origin) !== 'other';

const hostOf = (origin: string): string => origin.replace(/^[a-z-]+:\/\//, '');
