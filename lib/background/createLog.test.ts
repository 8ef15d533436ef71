import '@/lib/store/testing/fakeStorage';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { history } from '@/lib/store/history';
import { keepHistory } from '@/lib/store/keepHistory';
import { log } from '@/lib/store/session/log';
import { createLog } from './createLog';

const origin = 'https://app.example';
const source = { tabId: 1, frameId: 0, documentId: 'd', origin, topOrigin: origin };
const end = { origin, ending: 'rejected', method: 'eth_sendTransaction' } as const;

beforeEach(() => fakeBrowser.reset());

describe('createLog', () => {
  it('keeps the last ends of this session, and nothing beyond it unless the user wants that', async () => {
    const write = createLog(() => 7);
    for (let index = 0; index < 70; index += 1) write({ ...end, method: `m${index}` }, source);
    await vi.waitFor(async () => expect((await log.getValue()).at(-1)?.method).toBe('m69'));
    expect(await log.getValue()).toHaveLength(50);
    expect(await history.getValue()).toEqual([]);
    await keepHistory.setValue(true);
    write(end, source);
    await vi.waitFor(async () => expect(await history.getValue()).toHaveLength(1));
  });

  it('writes a flood as one line', async () => {
    const write = createLog(() => 7);
    for (let index = 0; index < 1_000; index += 1) write({ origin, ending: 'flooded', reason: 'Too many' }, source);
    await vi.waitFor(async () => expect((await log.getValue())[0]?.count).toBe(1_000));
    expect(await log.getValue()).toHaveLength(1);
  });

  it('cuts what a page may make long, and leaves no trace of a private window', async () => {
    const write = createLog(() => 7);
    write({ ...end, method: 'private' }, { ...source, incognito: true });
    write({ ...end, reason: 'x'.repeat(10_000) }, source);
    await vi.waitFor(async () => expect(await log.getValue()).toHaveLength(1));
    expect((await log.getValue())[0]?.reason).toHaveLength(300);
  });

  it('goes on when it cannot be written', async () => {
    const failing = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
    const write = createLog(() => 7);
    write(end, source);
    await vi.waitFor(() => expect(failing).toHaveBeenCalled());
    failing.mockRestore();
    await vi.waitFor(async () => {
      write({ ...end, method: 'later' }, source);
      expect((await log.getValue()).at(-1)?.method).toBe('later');
    });
  });
});
