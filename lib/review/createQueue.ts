import type { QueueEvent } from './events';
import { reduce } from './reduce';
import type { Entry, Queue } from './types';

export type QueueDeps = {
  load(): Promise<Queue>;
  /** Rejects when the browser's storage is full. */
  save(queue: Queue): Promise<void>;
  /** After each change, and with what is over by it. */
  changed(queue: Queue, ended: readonly Entry[], event: QueueEvent): void;
};

/** One caller's wish: an event to apply, decided by the queue as it stands when its turn comes. */
type Turn = {
  decide(queue: Queue): QueueEvent | undefined;
  done(after: Queue): void;
  failed(error: unknown): void;
};

type Applied = { turn: Turn; before: Queue; after: Queue; event: QueueEvent | undefined };

/**
 * The queue as one writer sees it: events are applied one after the other, and each is stored before anybody acts on it.
 * Where it cannot be stored nothing has happened, and the caller is told. Whatever waits while something is stored is
 * stored together next: a write costs as much as the whole queue is long, and a flood of requests makes it long.
 */
export const createQueue = ({ load, save, changed }: QueueDeps) => {
  let known: Queue | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Turn[] = [];

  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run);
    last = turn.catch(() => undefined);
    return turn;
  };

  const read = async (): Promise<Queue> => {
    known ??= await load();
    return known;
  };

  const adopt = (before: Queue, after: Queue, event: QueueEvent) => {
    known = after;
    changed(
      after,
      before.filter(({ id }) => !after.some((entry) => entry.id === id)),
      event,
    );
  };

  const commit = async (turns: readonly Turn[]): Promise<void> => {
    const applied = applyAll(await read(), turns);
    const end = applied.at(-1);
    if (end && end.after !== applied[0]?.before) await save(end.after);
    for (const { turn, before, after, event } of applied) {
      if (event && after !== before) adopt(before, after, event);
      turn.done(after);
    }
  };

  const commitWaiting = async (): Promise<void> => {
    const turns = waiting;
    waiting = [];
    await commit(turns).catch(async (error: unknown) => {
      if (turns.length === 1) turns[0]?.failed(error);
      // One that cannot be stored must not take the others along.
      else for (const turn of turns) await commit([turn]).catch(turn.failed);
    });
  };

  return {
    read: () => inTurn(read),

    /** Decides on an event by the queue as it stands, and applies it in the same turn. `decide` may be asked again. */
    update: (decide: (queue: Queue) => QueueEvent | undefined): Promise<Queue> =>
      new Promise((done, failed) => {
        waiting.push({ decide, done, failed });
        if (waiting.length === 1) void inTurn(commitWaiting);
      }),

    /** Takes entries out even if that cannot be stored: the last resort, after their pages have got a rejection. */
    forget: (ids: readonly string[]): Promise<void> =>
      inTurn(async () => {
        const before = await read();
        const after = before.filter(({ id }) => !ids.includes(id));
        adopt(before, after, { type: 'left', ids });
        await save(after).catch(() => undefined);
      }),
  };
};

/** Each turn sees what those before it made of the queue. One that throws changes nothing. */
const applyAll = (queue: Queue, turns: readonly Turn[]): readonly Applied[] => {
  const applied: Applied[] = [];
  let before = queue;
  for (const turn of turns) {
    try {
      const event = turn.decide(before);
      const after = event ? reduce(before, event) : before;
      applied.push({ turn, before, after, event });
      before = after;
    } catch (error) {
      turn.failed(error);
    }
  }
  return applied;
};

export type RequestQueue = ReturnType<typeof createQueue>;
