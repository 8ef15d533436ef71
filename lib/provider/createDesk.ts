import { every, stop } from './natives';
import type { Send } from './openChannel';
import { type Ask, readClaims } from './readClaims';
import { type RpcError, rpcError, userRejected } from './rpcError';
import type { ToGuard, WalletName } from './wire';

/** A request that waits for a decision. */
export type Waiting = {
  readonly body: string;
  readonly wallet: WalletName;
  readonly ask: Ask;
  /** Hands the copy to the wallet; `settled` is called once with what it answered. */
  forward(settled: (result: unknown, errorCode: unknown) => void): void;
  reject(error: RpcError): void;
};

const PING_EVERY = 2_000;
const SILENT_PINGS = 3;

/**
 * The requests of this frame that wait. Nothing is forwarded unless the gate says `continue` with our very body and
 * then `released`, in that order, for a request that is still here; all else ends in 4001.
 */
export const createDesk = (open: (receive: (message: ToGuard) => void) => Send) => {
  const held: { [seq: number]: Waiting } = { __proto__: null } as never;
  const decided: { [seq: number]: boolean } = { __proto__: null } as never;
  let count = 0;
  let lastSeq = 0;
  let silent = 0;
  let timer = 0;

  const take = (seq: number): Waiting | undefined => {
    const waiting = held[seq];
    if (!waiting) return undefined;
    delete held[seq];
    delete decided[seq];
    count -= 1;
    if (count === 0) stop(timer);
    return waiting;
  };

  const drop = (seq: number) => take(seq)?.reject(userRejected());

  /** A gate whose extension was reloaded or removed says nothing any more (Firefox), and cannot be asked. */
  const ping = () => {
    silent += 1;
    if (silent <= SILENT_PINGS) send(['ping']);
    else for (const seq in held) drop(+seq);
  };

  const receive = (message: ToGuard): void => {
    silent = 0;
    const type = message[0];
    const seq = message[1] ?? 0;
    const detail = message[2];
    const waiting = held[seq];
    if (!waiting) return;
    if (type === 'reject') take(seq)?.reject(rpcError(detail as number, message[3] as string));
    else if (type === 'released' && decided[seq])
      take(seq)?.forward((result, errorCode) => send(['settled', seq, result, errorCode]));
    else if (type === 'continue' && detail === waiting.body) {
      decided[seq] = true;
      readClaims(waiting.ask, (claims) => send(['release', seq, claims]) || drop(seq));
    } else drop(seq);
  };

  const send = open(receive);

  return {
    send,

    hold: (waiting: Waiting): void => {
      lastSeq += 1;
      const seq = lastSeq;
      held[seq] = waiting;
      count += 1;
      silent = 0;
      if (count === 1) timer = every(PING_EVERY, ping);
      readClaims(
        waiting.ask,
        (claims) => send(['hold', seq, waiting.body, claims, waiting.wallet]) || drop(seq),
      );
    },
  };
};

export type Desk = ReturnType<typeof createDesk>;
