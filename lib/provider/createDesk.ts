import { every, stop } from './natives';
import type { Send } from './openChannel';
import { type Ask, readClaims, sameClaims } from './readClaims';
import { rpcError, userRejected } from './rpcError';
import type { Claims, ToGuard, WalletName } from './wire';

/** A request that waits for a decision. */
export type Waiting = {
  readonly body: string;
  readonly wallet: WalletName;
  readonly ask: Ask;
  /** It was released for this chain and account already, and another wallet passes it on. */
  readonly relayed: Claims | undefined;
  /** Hands the copy to the wallet; `settled` is called once with what it answered. */
  forward(claims: Claims, settled: (answer: { hash: unknown; errorCode: unknown }) => void): void;
  reject(error: unknown): void;
};

const PING_EVERY = 2_000;
const SILENT_PINGS = 3;

/**
 * The requests of this frame that wait. Nothing is forwarded unless the gate says `continue` with our very body and
 * then `released`, in that order, for a request that is still here; all else ends in a rejection.
 */
export const createDesk = (open: (receive: (message: ToGuard) => void) => Send) => {
  const held: { [seq: number]: Waiting } = { __proto__: null } as never;
  const decided: { [seq: number]: Claims | true } = { __proto__: null } as never;
  let count = 0;
  let lastSeq = 0;
  let silent = 0;
  let timer: ReturnType<typeof every>;

  const take = (seq: number): Waiting | undefined => {
    const waiting = held[seq];
    if (!waiting) return undefined;
    delete held[seq];
    delete decided[seq];
    count -= 1;
    if (count === 0) stop(timer);
    return waiting;
  };

  const drop = (seq: number) => {
    const waiting = take(seq);
    if (!waiting) return;
    send(['dropped', seq]);
    waiting.reject(userRejected());
  };

  /** A gate whose extension was reloaded or removed says nothing any more (Firefox), and cannot be asked. */
  const ping = () => {
    silent += 1;
    if (silent <= SILENT_PINGS) send(['ping']);
    else for (const seq in held) drop(+seq);
  };

  const receive = (message: ToGuard): void => {
    silent = 0;
    if (message[0] === 'pong') return;
    const seq = message[1];
    const waiting = held[seq];
    const claims = decided[seq];
    if (!waiting) return;
    if (message[0] === 'reject') take(seq)?.reject(rpcError(message[2], message[3]));
    else if (message[0] === 'released' && typeof claims === 'object')
      take(seq)?.forward(claims, (answer) => send(['settled', seq, answer]));
    else if (message[0] === 'continue' && message[2] === waiting.body) {
      decided[seq] = true;
      readClaims(waiting.ask, (now) => {
        if (decided[seq]) decided[seq] = now;
        if (!send(['release', seq, now])) drop(seq);
      });
    } else drop(seq);
  };

  const send = open(receive);

  return {
    send,

    hold: (waiting: Waiting): void => {
      const { ask, body, relayed, wallet } = waiting;
      lastSeq += 1;
      const seq = lastSeq;
      held[seq] = waiting;
      count += 1;
      if (count === 1) {
        silent = 0;
        timer = every(ping, PING_EVERY);
      }
      readClaims(ask, (claims) => {
        if (relayed && sameClaims(relayed, claims)) take(seq)?.forward(claims, () => {});
        else if (!send(['hold', seq, body, claims, wallet])) drop(seq);
      });
    },
  };
};

export type Desk = ReturnType<typeof createDesk>;
