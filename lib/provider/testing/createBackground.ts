import { bodyHash } from '@/lib/messaging/bodyHash';
import type { DecisionPush, HoldPayload, ProtocolMap } from '@/lib/messaging/protocol';
import type { GateDeps } from '../gate/createGate';

type Message = { type: keyof ProtocolMap; payload: Record<string, unknown> };

const REJECTED = { code: 4001, message: 'User rejected the request.' };

export type Background = {
  /** All that came, in order. */
  messages: Message[];
  held: HoldPayload[];
  alive: boolean;
  /** The worker is gone, and takes no message. */
  dead: boolean;
  grant: boolean;
  push(push: DecisionPush): boolean;
  of(type: keyof ProtocolMap): Record<string, unknown>[];
  /** Decides on what is held: the last of it, or the one at `index`. */
  decide(outcome: 'continue' | 'reject', index?: number, change?: Partial<DecisionPush>): boolean;
  send: GateDeps['send'];
};

/** What stands behind a gate: it stores what is held, and decides when a test says so. */
export const createBackground = (): Background => {
  const background: Background = {
    messages: [],
    held: [],
    alive: true,
    dead: false,
    grant: true,
    push: () => false,

    of: (type) => background.messages.filter((message) => message.type === type).map(({ payload }) => payload),

    decide: (outcome, index = background.held.length - 1, change = {}) => {
      const { pageKey, body } = background.held[index] as HoldPayload;
      const error = outcome === 'reject' ? { error: REJECTED } : {};
      return background.push({ pageKey, outcome, bodyHash: bodyHash(body), ...error, ...change });
    },

    send: (async (type: keyof ProtocolMap, payload: Record<string, unknown>) => {
      if (background.dead) throw new Error('Could not establish connection. Receiving end does not exist.');
      background.messages.push({ type, payload });
      switch (type) {
        case 'hold': {
          const hold = payload as HoldPayload;
          const read: unknown = JSON.parse(hold.body);
          if (typeof read !== 'object' || read === null)
            return { state: 'invalid', code: -32602, message: 'request must be an object' };
          background.held.push(hold);
          return { state: 'held' };
        }
        case 'release':
          return background.grant;
        case 'waiting': {
          const known = background.held.map(({ pageKey }) => pageKey);
          return (payload.pageKeys as string[]).filter((pageKey) => !known.includes(pageKey));
        }
        default:
          return undefined;
      }
    }) as unknown as GateDeps['send'],
  };
  return background;
};
