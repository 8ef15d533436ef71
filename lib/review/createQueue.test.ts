import { describe, expect, it } from 'vitest';
import { createQueue } from './createQueue';
import { takeRequest } from './takeRequest';
import type { Entry, Queue } from './types';

const origin = 'https://app.example';
const source = { tabId: 1, frameId: 0, documentId: 'a', origin, topOrigin: origin };

const entryOf = (id: string): Entry => {
  const body = JSON.stringify({ method: 'personal_sign', params: ['0x68', `0x${'1'.repeat(40)}`] });
  const taken = takeRequest([], { pageKey: id, body }, source, { id, now: 0 });
  if ('refusal' in taken) throw new Error(taken.refusal.message);
  return taken.entry;
};

/** A store that writes when it is told to. */
const slowStore = () => {
  const writes: { ids: readonly string[]; done(): void; fail(): void }[] = [];
  const changes: string[][] = [];
  const queue = createQueue({
    load: async () => [],
    save: (next: Queue) =>
      new Promise((done, failed) => {
        writes.push({ ids: next.map(({ id }) => id), done, fail: () => failed(new Error('full')) });
      }),
    changed: (after) => void changes.push(after.map(({ id }) => id)),
  });
  const receive = (id: string) => queue.update(() => ({ type: 'received', entry: entryOf(id) }));
  return { queue, writes, changes, receive };
};

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('a queue', () => {
  it('stores what came while it was storing in one write, each as a change of its own', async () => {
    const { writes, changes, receive } = slowStore();
    const all = ['a', 'b', 'c', 'd'].map(receive);
    await soon();
    // Those of one turn go together, so that one more comes while they are written.
    const late = receive('e');
    await soon();
    expect(writes.map(({ ids }) => ids)).toEqual([['a', 'b', 'c', 'd']]);
    expect(changes).toEqual([]);
    writes[0]?.done();
    expect((await Promise.all(all)).map((after) => after.length)).toEqual([1, 2, 3, 4]);
    await soon();
    expect(changes).toHaveLength(4);
    expect(writes[1]?.ids).toEqual(['a', 'b', 'c', 'd', 'e']);
    writes[1]?.done();
    expect(await late).toHaveLength(5);
  });

  it('stores one by one what cannot be stored together, and tells only those that fail', async () => {
    const { queue, writes, receive } = slowStore();
    const [a, b] = ['a', 'b'].map((id) => receive(id).then(String, (error: Error) => error.message));
    await soon();
    writes[0]?.fail();
    await soon();
    expect(writes[1]?.ids).toEqual(['a']);
    writes[1]?.fail();
    await soon();
    expect(writes[2]?.ids).toEqual(['b']);
    writes[2]?.done();
    expect(await a).toBe('full');
    expect(await b).not.toBe('full');
    expect((await queue.read()).map(({ id }) => id)).toEqual(['b']);
  });

  it('lets one wish that throws fail alone', async () => {
    const { writes, receive, queue } = slowStore();
    const bad = queue.update(() => {
      throw new Error('bad wish');
    });
    const good = receive('a');
    await expect(bad).rejects.toThrow('bad wish');
    await soon();
    writes[0]?.done();
    expect(await good).toHaveLength(1);
  });

  it('writes nothing where nothing changes', async () => {
    const { writes, queue } = slowStore();
    expect(await queue.update(() => undefined)).toEqual([]);
    expect(await queue.update(() => ({ type: 'left', ids: ['x'] }))).toEqual([]);
    expect(writes).toEqual([]);
  });
});
