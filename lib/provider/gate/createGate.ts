import type { Bypass, DecisionPush, ProtocolMap } from '@/lib/messaging/protocol';
import type { ToGuard } from '../wire';
import { createHeld } from './createHeld';
import { createNews } from './createNews';
import { type FromGuard, readToGate, type SaidClaims } from './readToGate';
import type { WireRequest } from './readWire';

type Messages = Pick<ProtocolMap, 'hold' | 'release' | 'settled' | 'withdrawn' | 'waiting' | 'connected' | 'bypass'>;
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
  after(ms: number, run: () => void): void;
  /** Gives back what stops it. */
  every(ms: number, run: () => void): () => void;
};

const REJECTED = { code: 4001, message: 'User rejected the request.' };
const FLOODED = { code: -32005, message: 'Too many requests wait for a decision. Try again later.' };
const UNREADABLE = { code: -32602, message: 'The request is larger than a wallet could send.' };

const MAX_HELD = 100;
/** Often enough that nobody waits long for a worker that died, and before the browser stops one that does nothing. */
const WAITING_EVERY_MS = 3_000;
const SILENT_POLLS = 3;

/**
 * Stands between the page's world and the background, and believes neither more than it must: the guard can only ask;
 * a decision counts for the request with that key, with that very body, once.
 */
export const createGate = ({ send, alive, randomKey, hash, after, every }: GateDeps) => {
  const held = createHeld(after);
  let toGuard: (message: ToGuard) => void = () => {};
  let stopPolling: (() => void) | undefined;
  let silent = 0;
  let unguarded = false;

  const tell = <K extends 'settled' | 'withdrawn' | 'connected' | 'bypass'>(type: K, payload: Payload<K>) =>
    send(type, payload).catch(() => undefined);
  const news = createNews((connected) => void tell('connected', connected), after);

  const forget = (pageKey: string, answered = false) => {
    held.remove(pageKey, answered);
    if (held.size() > 0) return;
    stopPolling?.();
    stopPolling = undefined;
  };

  const reject = (pageKey: string, { code, message } = REJECTED) => {
    const call = held.get(pageKey);
    if (!call) return;
    forget(pageKey);
    toGuard(['reject', call.seq, code, message]);
  };

  /** Ends it on both sides: nobody knows how much of what was sent has arrived. */
  const giveUp = (pageKey: string) => {
    reject(pageKey);
    void tell('withdrawn', { pageKey });
  };

  const rejectAll = () => {
    for (const pageKey of held.keys(({ stage }) => stage !== 'released')) reject(pageKey);
  };

  /** Wakes a worker that died, and learns of what a browser's crash or a full storage has lost. */
  const poll = async () => {
    if (!alive()) return rejectAll();
    const pageKeys = held.keys(({ stage }) => stage !== 'sent' && stage !== 'released');
    if (pageKeys.length === 0) return;
    try {
      const unknown = await send('waiting', { pageKeys });
      silent = 0;
      for (const pageKey of unknown) if (held.get(pageKey)?.stage !== 'released') reject(pageKey);
    } catch {
      silent += 1;
      if (silent >= SILENT_POLLS || !alive()) rejectAll();
    }
  };

  const hold = async (seq: number, body: string, rest: Omit<Payload<'hold'>, 'pageKey' | 'body'>) => {
    const refused = !alive() ? REJECTED : held.size() >= MAX_HELD ? FLOODED : undefined;
    if (refused) return toGuard(['reject', seq, refused.code, refused.message]);
    const pageKey = randomKey();
    const call = { seq, body, stage: 'sent' as 'sent' | 'waiting' };
    held.add(pageKey, call);
    silent = stopPolling ? silent : 0;
    stopPolling ??= every(WAITING_EVERY_MS, () => void poll());
    try {
      const ack = await send('hold', { pageKey, body, ...rest });
      if (ack.state !== 'held') reject(pageKey, ack);
      else if (call.stage === 'sent') call.stage = 'waiting';
    } catch {
      giveUp(pageKey);
    }
  };

  const release = async (seq: number, claims: SaidClaims) => {
    const [pageKey, call] = held.find(seq) ?? [];
    if (!pageKey || call?.stage !== 'decided') return;
    call.stage = 'asking';
    try {
      const granted = await send('release', { pageKey, ...claims });
      if (held.get(pageKey) !== call) return;
      // Not granted: the background looks again and decides anew, or has said that it rejects.
      if (!granted) call.stage = 'waiting';
      else {
        held.release(call);
        toGuard(['released', seq]);
      }
    } catch {
      giveUp(pageKey);
    }
  };

  const end = (type: 'settled' | 'withdrawn', seq: number, answer: Omit<Payload<'settled'>, 'pageKey'>) => {
    const [pageKey, call] = held.find(seq) ?? [];
    // Only what was released can have been answered.
    if (!pageKey || (type === 'settled') !== (call?.stage === 'released')) return;
    forget(pageKey, type === 'settled');
    void tell(type, { pageKey, ...answer });
  };

  const take = (message: FromGuard): unknown => {
    switch (message[0]) {
      case 'hold':
        return hold(message[1], message[2], { ...message[3], wallet: message[4] });
      case 'release':
        return release(message[1], message[2]);
      case 'settled':
        return end('settled', message[1], message[2]);
      case 'dropped':
        return end('withdrawn', message[1], {});
      case 'connected':
        return news(message[1], message[2]);
      case 'unguarded':
        if (!unguarded) void tell('bypass', { way: 'unguarded', interrupts: false });
        unguarded = true;
        return undefined;
      case 'ping':
        return alive() ? toGuard(['pong']) : rejectAll();
    }
  };

  return {
    connect: (post: (message: ToGuard) => void) => {
      toGuard = post;
    },

    fromGuard: (raw: unknown): void => {
      const message = readToGate(raw);
      const seq: unknown = Array.isArray(raw) ? raw[1] : undefined;
      if (message) void take(message);
      else if (typeof seq === 'number') toGuard(['reject', seq, UNREADABLE.code, UNREADABLE.message]);
    },

    /** True when the request still waits here. */
    decided: ({ pageKey, outcome, bodyHash, error }: DecisionPush): boolean => {
      const call = held.get(pageKey);
      if (call?.stage === 'sent' || call?.stage === 'waiting') {
        if (outcome === 'continue' && bodyHash === hash(call.body)) {
          call.stage = 'decided';
          toGuard(['continue', call.seq, call.body]);
        } else reject(pageKey, error);
      } else if (call && call.stage !== 'released' && outcome === 'reject') reject(pageKey, error);
      return call !== undefined;
    },

    passes: (requests: readonly WireRequest[]): boolean => held.passes(requests),

    bypass: (bypass: Bypass): void => void tell('bypass', bypass),

    holds: (pageKey: string): boolean => held.get(pageKey) !== undefined,

    /** The page goes away, for good or into the back-forward cache: what waits is over, and comes back rejected. */
    leave: (): void => {
      for (const pageKey of held.keys(() => true)) {
        if (held.get(pageKey)?.stage === 'released') forget(pageKey);
        else reject(pageKey);
        void tell('withdrawn', { pageKey });
      }
    },
  };
};
