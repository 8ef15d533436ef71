import { isSlashable } from '@/lib/exposure/isSlashable';
import { atWallet } from './atWallet';
import { mayPass } from './mayPass';
import type { Entry, Queue } from './types';

/** How long an ordinary request may wait for its verdict before it is shown. */
export const PATIENCE_MS = 1_500;

export type Work =
  | { kind: 'check' | 'recheck'; entry: Entry }
  | { kind: 'surface' | 'pass' | 'tell' | 'what-if'; entry: Entry }
  | { kind: 'open-window' | 'close-window' };

/**
 * What is to be done next, from the state alone. A worker that has just started asks the same question as one that has
 * just changed something, so nothing that a dead worker left undone is lost.
 *
 * Our window closes before the wallet's opens: while it has yet to close, no gate is told to go on.
 */
export const workOf = (queue: Queue, { now, windowOpen }: { now: number; windowOpen: boolean }): readonly Work[] => {
  const window = windowWork(queue, now, windowOpen);
  const closing = window.some(({ kind }) => kind === 'close-window');
  return [...window, ...queue.flatMap((entry) => entryWork(entry, queue, now, closing))];
};

const entryWork = (entry: Entry, queue: Queue, now: number, closing: boolean): readonly Work[] => {
  switch (entry.status) {
    case 'checking': {
      const late = !entry.shown && now - entry.receivedAt >= PATIENCE_MS;
      return [{ kind: 'check', entry }, ...(late ? [{ kind: 'surface', entry } as const] : [])];
    }
    case 'rechecking':
      return [{ kind: 'recheck', entry }];
    case 'ready':
      if (entry.passes && mayPass(entry, queue, now)) return [{ kind: 'pass', entry }];
      return entry.shown && !entry.review.whatIf && isSlashable(entry.review) ? [{ kind: 'what-if', entry }] : [];
    case 'forwarding':
      return entry.told || closing ? [] : [{ kind: 'tell', entry }];
    case 'settled':
      return [{ kind: 'tell', entry }];
    case 'gone':
      return [];
  }
};

const windowWork = (queue: Queue, now: number, windowOpen: boolean): readonly Work[] => {
  const shown = queue.filter((entry) => entry.shown);
  const asks = shown.some(({ status }) => status === 'checking' || status === 'ready' || status === 'rechecking');
  // What went round us is at the wallet just now, whatever else is there too.
  const urgent = shown.some(({ wentRound, status }) => wentRound && (status === 'checking' || status === 'ready'));
  const busy = atWallet(queue, now) && !urgent;
  if (asks && !busy && !windowOpen) return [{ kind: 'open-window' }];
  // "The page is gone" opens no window, but stays until it was seen.
  const keeps = asks || shown.some(({ status }) => status === 'gone');
  return windowOpen && (busy || !keeps) ? [{ kind: 'close-window' }] : [];
};
