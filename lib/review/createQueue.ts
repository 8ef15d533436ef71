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

/**
 * The queue as one writer sees it: events are applied one after the other, and each is stored before anybody acts on it.
 * Where it cannot be stored nothing has happened, and the caller is told.
 */
export const createQueue = ({ load, save, changed }: QueueDeps) => {
  let known: Queue | undefined;
  let last: Promise<unknown> = Promise.resolve();

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

  return {
    read: () => inTurn(read),

    /** Decides on an event by the queue as it stands, and applies it in the same turn. */
    update: (decide: (queue: Queue) => QueueEvent | undefined): Promise<Queue> =>
      inTurn(async () => {
        const before = await read();
        const event = decide(before);
        const after = event ? reduce(before, event) : before;
        if (event && after !== before) {
          await save(after);
          adopt(before, after, event);
        }
        return after;
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

export type RequestQueue = ReturnType<typeof createQueue>;
