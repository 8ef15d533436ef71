import { type Copied, copyValue } from '../copyValue';
import type { Desk } from '../createDesk';
import { rejectionOf } from './envelope';
import { isStopped, type Question } from './openQuestion';
import { peek } from './peek';

type Answered = (answer: { hash: unknown; errorCode: unknown }) => void;

/** A message for an extension, as it goes on. */
export type Taken = {
  /** Sends it: at once when nothing is asked in it, else when that was released; `reject` gets what is said instead. */
  send(forward: (message: unknown, answered: Answered) => void, reject: (response: object) => void): void;
  /** Nothing is asked of a wallet in it, and it is the page's own. */
  readonly plain: boolean;
};

/** Looks at what a page writes to an extension; requests in it wait at the desk like all others. */
export const createTaker =
  (desk: Desk, ask: Question) =>
  (message: unknown): Taken => {
    const { text, unsure } = peek(message);
    if (!text && !unsure) return { plain: true, send: (forward) => forward(message, () => {}) };
    // From here on our own copy, which no getter and no prototype of the page can change.
    const copied = copyValue(message);
    if (!copied) throw new TypeError('Could not serialize message.');
    const { copy } = copied;
    const body = ask('port', copied.text);
    return { plain: false, send: (forward, reject) => sendOn(desk, copy, body, forward, reject) };
  };

const sendOn = (
  desk: Desk,
  copy: Copied,
  body: string | undefined,
  forward: (message: unknown, answered: Answered) => void,
  reject: (response: object) => void,
): void => {
  if (body === undefined) forward(copy, () => {});
  else if (isStopped(body)) reject(rejectionOf(copy));
  else
    desk.hold({
      ...{ body, wallet: {}, relayed: undefined },
      ask: (_, answered) => answered(undefined),
      forward: (_, answered) => forward(copy, answered),
      reject: () => reject(rejectionOf(copy)),
    });
};

export type Take = ReturnType<typeof createTaker>;
