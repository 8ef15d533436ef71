import '@/lib/store/testing/fakeStorage';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createReviewWindow } from './createReviewWindow';

const windows = () => fakeBrowser.windows.getAll();
const PAGE = fakeBrowser.runtime.getURL('/review.html' as never);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('createReviewWindow', () => {
  it('opens one window, and brings it to the front the next time', async () => {
    const review = createReviewWindow();
    const before = (await windows()).length;
    expect(await review.isOpen()).toBe(false);
    await review.open();
    await review.open();
    expect(await review.isOpen()).toBe(true);
    expect((await windows()).length).toBe(before + 1);
  });

  it('finds the window of an earlier worker', async () => {
    await createReviewWindow().open();
    const count = (await windows()).length;
    const next = createReviewWindow();
    expect(await next.isOpen()).toBe(true);
    await next.open();
    expect((await windows()).length).toBe(count);
  });

  /** What stands in a window; the fake browser keeps windows without their tabs. */
  const open = async (type: 'normal' | 'popup', ...urls: string[]) => {
    const { id = 0 } = (await fakeBrowser.windows.create({ type })) ?? {};
    const tabs = urls.map((url) => ({ url }));
    vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValueOnce([{ id, type, tabs }] as never);
    return id;
  };

  it('takes over the window of a worker that was stopped before it wrote down which one it is', async () => {
    const left = await open('popup', PAGE);
    const review = createReviewWindow();
    expect(await review.isOpen()).toBe(false);
    await review.open();
    expect(await review.wasClosed(left)).toBe(true);
  });

  it.each([
    ['of the user’s own in which somebody opened the page', 'normal', [PAGE]],
    ['with something else in it, too', 'popup', [PAGE, 'https://app.example/']],
    ['of a site that has such a page', 'popup', ['https://app.example/review.html']],
  ] as const)('leaves alone a window %s', async (_, type, urls) => {
    const other = await open(type, ...urls);
    const review = createReviewWindow();
    await review.open();
    expect(await review.isOpen()).toBe(true);
    expect(await review.wasClosed(other)).toBe(false);
  });

  it('tells a window that the user closed from one that we closed', async () => {
    const review = createReviewWindow();
    const closed: boolean[] = [];
    fakeBrowser.windows.onRemoved.addListener((id: number) => {
      void review.wasClosed(id).then((it) => closed.push(it));
    });
    await review.open();
    await review.close();
    await vi.waitFor(() => expect(closed).toEqual([false]));
    expect(await review.isOpen()).toBe(false);
    await review.open();
    const [opened] = (await windows()).slice(-1);
    await fakeBrowser.windows.remove(opened?.id ?? 0);
    await vi.waitFor(() => expect(closed).toEqual([false, true]));
    expect(await review.isOpen()).toBe(false);
    expect(await review.wasClosed(12345)).toBe(false);
  });

  it('notices that the window of an earlier worker is lost', async () => {
    const before = createReviewWindow();
    await before.open();
    expect(await before.isLost()).toBe(false);
    const [opened] = (await windows()).slice(-1);
    await fakeBrowser.windows.remove(opened?.id ?? 0);
    const next = createReviewWindow();
    expect(await next.isOpen()).toBe(true);
    expect(await next.isLost()).toBe(true);
    expect(await next.isOpen()).toBe(false);
    expect(await next.isLost()).toBe(false);
  });

  it('opens another one where the stored one is no more', async () => {
    await createReviewWindow().open();
    const [opened] = (await windows()).slice(-1);
    await fakeBrowser.windows.remove(opened?.id ?? 0);
    const count = (await windows()).length;
    await createReviewWindow().open();
    expect((await windows()).length).toBe(count + 1);
  });
});
