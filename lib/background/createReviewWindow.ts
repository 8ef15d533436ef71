import { browser } from 'wxt/browser';
import { reviewWindow } from '@/lib/store/session/reviewWindow';

const SIZE = { width: 420, height: 720 };

/** The one review window. Its id is stored, so that a new worker finds the window of the last one. */
export const createReviewWindow = () => {
  let known: Promise<number | null> | undefined;

  const id = (): Promise<number | null> => {
    known ??= reviewWindow.getValue();
    return known;
  };

  const remember = async (value: number | null): Promise<number | null> => {
    known = Promise.resolve(value);
    // Where nothing can be stored, a later worker opens another one.
    await reviewWindow.setValue(value).catch(() => undefined);
    return value;
  };

  return {
    isOpen: async (): Promise<boolean> => (await id()) !== null,

    async open(): Promise<void> {
      const url = browser.runtime.getURL('/review.html' as never);
      const open = (await id()) ?? (await forgotten(url));
      if (open !== undefined && (await toFront(open))) {
        await remember(open);
        return;
      }
      const created = await browser.windows.create({ url, type: 'popup', focused: true, ...SIZE, ...(await place()) });
      if (created?.id === undefined) throw new Error('The browser opened no window.');
      await remember(created.id);
    },

    /** Ours is no longer the review window before it closes: that is not the user's rejection. */
    async close(): Promise<void> {
      const open = await id();
      if (open === null) return;
      await remember(null);
      await browser.windows.remove(open).catch(() => undefined);
    },

    /** True when the window of an earlier worker is no more and no event said so: the browser came back without it. */
    async isLost(): Promise<boolean> {
      const open = await id();
      return open !== null && !(await exists(open)) && this.wasClosed(open);
    },

    /** True when the window that was just closed was the review window, closed by somebody else than us. */
    async wasClosed(closed: number): Promise<boolean> {
      if ((await id()) !== closed) return false;
      await remember(null);
      return true;
    },
  };
};

const exists = (id: number): Promise<boolean> =>
  browser.windows.get(id).then(
    (found) => found?.id === id,
    () => false,
  );

/** The window of a worker that was stopped before it could write down its id. */
const forgotten = async (url: string): Promise<number | undefined> => {
  const all = await browser.windows.getAll({ populate: true }).catch(() => []);
  return all.find(({ type, tabs }) => type === 'popup' && tabs?.length === 1 && tabs[0]?.url === url)?.id;
};

const toFront = (id: number): Promise<boolean> =>
  browser.windows.update(id, { focused: true }).then(
    (found) => found?.id === id,
    () => false,
  );

/** At the right edge of the window in front, where wallets open too; wherever the browser likes if that is not known. */
const place = async (): Promise<{ left?: number; top?: number }> => {
  try {
    const { left, top, width } = await browser.windows.getLastFocused();
    if (left === undefined || top === undefined || width === undefined) return {};
    return { left: Math.max(0, left + width - SIZE.width), top: Math.max(0, top) };
  } catch {
    return {};
  }
};
