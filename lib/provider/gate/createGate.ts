import type { DecisionPush, ProtocolMap } from '@/lib/messaging/protocol';
import type { ToGuard } from '../wire';
import { readToGate } from './readToGate';

type Messages = Pick<ProtocolMap, 'hold' | 'release' | 'settled' | 'withdrawn' | 'connected'>;
type Payload<K extends keyof Messages> = Parameters<Messages[K]>[0];

export type GateDeps = {
  /** To the background. Rejects when there is none any more. */
  send<K extends keyof Messages>(type: K, payload: Payload<K>): Promise<ReturnType<Messages[K]>>;
  /** False once the extension was reloaded, updated or removed under this page. */
  alive(): boolean;
  /** 128 random bits as text. */
  randomKey(): string;
  /** sha-256 of UTF-8, as the background writes it. */
  hash(text: string): string;
};

/** waiting → deciding (the background said continue) → asking (for release) → released → gone */
type Held = { seq: number; body: string; stage: 'waiting' | 'decided' | 'asking' | 'released' };

const rejected = { code: 4001, message: 'User rejected the request.' };

/**
 * Stands between the page's world and the background, and believes neither more than it must: the guard can only ask;
 * a decision counts for the request with that key, with that very body, once.
 */
export const createGate = ({ send, alive, randomKey, hash }: GateDeps) => {
  const held = new Map<string, Held>();
  let toGuard: (message: ToGuard) => void = () => {};

  const reject = (pageKey: string, error = rejected) => {
    const request = held.get(pageKey);
    if (!request) return;
    held.delete(pageKey);
    toGuard(['reject', request.seq, error.code, error.message]);
  };

  const find = (seq: number, stage: Held['stage']) =>
    [...held].find(([, request]) => request.seq === seq && request.stage === stage);

  const hold = async (seq: number, body: string, rest: Omit<Payload<'hold'>, 'pageKey' | 'body'>) => {
    const pageKey = randomKey();
    held.set(pageKey, { seq, body, stage: 'waiting' });
    try {
      const ack = await send('hold', { pageKey, body, ...rest });
      if (ack.state !== 'held') reject(pageKey, ack);
    } catch {
      reject(pageKey);
    }
  };

  const release = async (seq: number, claims: Omit<Payload<'release'>, 'pageKey'>) => {
    const [pageKey, request] = find(seq, 'decided') ?? [];
    if (!pageKey || !request) return;
    request.stage = 'asking';
    try {
      const granted = await send('release', { pageKey, ...claims });
      if (held.get(pageKey) !== request) return;
      // Not granted: the background looks again and decides anew, or has said that it rejects.
      request.stage = granted ? 'released' : 'waiting';
      if (granted) toGuard(['released', seq]);
    } catch {
      reject(pageKey);
    }
  };

  const settled = (seq: number, answer: Omit<Payload<'settled'>, 'pageKey'>) => {
    const [pageKey] = find(seq, 'released') ?? [];
    if (!pageKey) return;
    held.delete(pageKey);
    tell('settled', { pageKey, ...answer });
  };

  const tell = <K extends 'settled' | 'withdrawn' | 'connected'>(type: K, payload: Payload<K>) =>
    send(type, payload).catch(() => {});

  return {
    connect: (send: (message: ToGuard) => void) => {
      toGuard = send;
    },

    fromGuard: (raw: unknown): void => {
      const message = readToGate(raw);
      if (!message) return;
      if (!alive()) for (const pageKey of held.keys()) reject(pageKey);
      const [type] = message;
      if (type === 'hold' && !alive()) toGuard(['reject', message[1], rejected.code, rejected.message]);
      else if (type === 'hold') hold(message[1], message[2], { ...message[3], wallet: message[4] });
      else if (type === 'release') release(message[1], message[2]);
      else if (type === 'settled') settled(message[1], message[2]);
      else if (type === 'connected')
        tell('connected', { ...message[1], accounts: message[1].accounts ?? [], wallet: message[2] });
      else toGuard(['pong']);
    },

    decided: (push: DecisionPush): void => {
      const request = held.get(push.pageKey);
      if (request?.stage !== 'waiting') return;
      if (push.outcome === 'continue' && push.bodyHash === hash(request.body)) {
        request.stage = 'decided';
        toGuard(['continue', request.seq, request.body]);
      } else reject(push.pageKey, push.error);
    },

    /** The page goes away, for good or into the back-forward cache: what waits is over, and comes back rejected. */
    leave: (): void => {
      for (const [pageKey, { stage }] of held) {
        tell('withdrawn', { pageKey });
        if (stage !== 'released') reject(pageKey);
      }
    },
  };
};
