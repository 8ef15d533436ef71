import { blankReview } from './blankReview';
import type { QueueEvent } from './events';
import { mayRetry } from './mayRetry';
import type { Entry, Queue } from './types';

/**
 * The state machine of held requests. What it guarantees, whatever comes in whatever order: an entry gets to
 * `forwarding` only by its own decision on the revision that it has, and is released at most once per decision. An event
 * that does not fit the state changes nothing, and gives back the same queue.
 */
export const reduce = (queue: Queue, event: QueueEvent): Queue => {
  switch (event.type) {
    case 'received':
      return queue.some(({ id }) => id === event.entry.id) ? queue : [...queue, event.entry];
    case 'closed':
      return map(queue, () => true, close);
    case 'yielded':
      return map(
        queue,
        ({ status, decidedAt }) => status === 'forwarding' && decidedAt !== 0,
        (entry) => ({ ...entry, decidedAt: 0 }),
      );
    case 'left':
      return map(queue, ({ id }) => event.ids.includes(id), leave);
    case 'answered': {
      const done = queue.find(({ id, status, released }) => id === event.id && status === 'forwarding' && released);
      return map(
        queue,
        (entry) => entry === done || (event.hash !== undefined && done !== undefined && follows(entry, done)),
        (entry) => (entry === done ? null : again(entry)),
      );
    }
    default:
      return map(
        queue,
        ({ id }) => id === event.id,
        (entry) => step(entry, event),
      );
  }
};

type EntryEvent = Exclude<QueueEvent, { type: 'received' | 'closed' | 'yielded' | 'left' | 'answered' }>;

/** The entry after the event; null when it is over. */
const step = (entry: Entry, event: EntryEvent): Entry | null => {
  const { status, attempt, revision } = entry;
  switch (event.type) {
    case 'progressed':
      if (status !== 'checking' || event.attempt !== attempt) return entry;
      return { ...entry, review: event.review, revision: revision + 1 };

    case 'surfaced':
      return undecided(entry) && !entry.shown ? { ...entry, shown: true, passes: false } : entry;

    case 'reviewed': {
      if (status !== 'checking' || event.attempt !== attempt) return entry;
      const passes = event.passes && !entry.shown;
      const { review, at: reviewedAt } = event;
      return { ...entry, status: 'ready', review, reviewedAt, passes, shown: !passes, revision: revision + 1 };
    }

    case 'what-if':
      if (status !== 'ready' || event.attempt !== attempt || event.revision !== revision) return entry;
      return event.changes.length === 0
        ? { ...entry, review: event.review }
        : { ...undo(entry), review: event.review, changes: event.changes };

    case 'decided':
      return event.outcome === 'reject' ? reject(entry, event.at) : proceed(entry, event);

    case 'rechecked': {
      if (status !== 'rechecking' || event.attempt !== attempt) return entry;
      const looked: Entry = { ...entry, reviewedAt: event.at };
      return event.changes.length === 0
        ? { ...looked, status: 'forwarding', decidedAt: event.at }
        : { ...undo(looked), status: 'ready', shown: true, review: event.review, changes: event.changes };
    }

    case 'retried':
      return status === 'ready' && revision === event.revision && entry.shown && mayRetry(entry.review)
        ? again(entry)
        : entry;

    case 'told':
      if (status === 'settled') return null;
      return status === 'forwarding' && !entry.told ? { ...entry, told: true } : entry;

    case 'released':
      return status === 'forwarding' && !entry.released ? { ...entry, told: true, released: true } : entry;

    case 'moved': {
      if (status !== 'forwarding' || entry.released) return entry;
      const { claims, review, changes } = event;
      return { ...undo(entry), status: 'checking', attempt: attempt + 1, claims, review, changes };
    }
  }
};

/** What a transaction does may hang on another one of the same account that went out since it was looked at. */
const follows = (entry: Entry, { review: { request: sent } }: Entry): boolean => {
  const { request } = entry.review;
  return (
    undecided(entry) &&
    !entry.wentRound &&
    request.kind === 'transaction' &&
    request.chainId === sent.chainId &&
    request.account === sent.account
  );
};

/** What was decoded stays on screen while the rest is read anew. */
const again = (entry: Entry): Entry => {
  const { request, actions, headline } = entry.review;
  return {
    ...undo(entry),
    status: 'checking',
    attempt: entry.attempt + 1,
    review: { ...blankReview(request), actions, headline },
  };
};

const undecided = ({ status }: Entry): boolean => status === 'checking' || status === 'ready';

const reject = (entry: Entry, at: number): Entry =>
  undecided(entry) || entry.status === 'rechecking'
    ? { ...entry, ...decision(entry, 'reject', []), status: 'settled', ending: 'rejected', decidedAt: at, told: false }
    : entry;

const proceed = (entry: Entry, event: EntryEvent & { type: 'decided' }): Entry => {
  if (entry.status !== 'ready' || entry.revision !== event.revision || entry.wentRound) return entry;
  // The rule may only let pass what passes and nobody sees; a person only decides on what is on screen.
  if (event.by === 'rule' ? !entry.passes || entry.shown : !entry.shown) return entry;
  return {
    ...entry,
    ...decision(entry, 'continue', event.acknowledged),
    decidedBy: event.by,
    decidedAt: event.at,
    status: event.recheck ? 'rechecking' : 'forwarding',
    told: false,
    released: false,
  };
};

const decision = ({ id }: Entry, outcome: 'continue' | 'reject', acknowledged: readonly string[]) => ({
  decision: { request: id, outcome, acknowledged },
});

/** Back to review: the decision was for what is no longer so. */
const undo = (entry: Entry): Entry => {
  const { decision: _, decidedBy: __, decidedAt: ___, ...rest } = entry;
  return { ...rest, passes: false, told: false, released: false, revision: entry.revision + 1 };
};

/** Closing the window rejects all that stood in it. */
const close = (entry: Entry): Entry | null => {
  if (!entry.shown) return entry;
  if (entry.status === 'gone') return null;
  const rejected = reject(entry, entry.receivedAt);
  return rejected === entry ? entry : { ...rejected, ending: 'closed' };
};

/** Who looks at it is told that the page is gone; what nobody looks at just ends. */
const leave = (entry: Entry): Entry | null => {
  // The wallet still has what went round us when its page is gone.
  if (entry.status === 'gone' || (entry.wentRound && entry.status !== 'settled')) return entry;
  const seen = entry.shown && (undecided(entry) || entry.status === 'rechecking');
  return seen ? { ...undo(entry), status: 'gone', ending: 'page-gone' } : null;
};

const map = (queue: Queue, wanted: (entry: Entry) => boolean, to: (entry: Entry) => Entry | null): Queue => {
  let changed = false;
  const next = queue.flatMap((entry) => {
    const after = wanted(entry) ? to(entry) : entry;
    changed ||= after !== entry;
    return after ? [after] : [];
  });
  return changed ? next : queue;
};
