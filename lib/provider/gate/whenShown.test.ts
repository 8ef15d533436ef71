import { describe, expect, it } from 'vitest';
import { whenShown } from './whenShown';

/** A document that a browser prepares, and how the browser shows it. */
const prepared = (prerendering?: boolean) => {
  const listeners = new Set<(event: unknown) => void>();
  const document = {
    prerendering,
    addEventListener: (_: string, listener: (event: unknown) => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => void listeners.delete(listener),
  };
  return {
    document: document as unknown as Document,
    listeners,
    fire: (isTrusted: boolean) => {
      for (const listener of [...listeners]) listener({ isTrusted });
    },
  };
};

describe('whenShown', () => {
  it.each([undefined, false])('waits for nothing where nothing is prepared (%s)', async (prerendering) => {
    const { document, listeners } = prepared(prerendering);
    await whenShown(document);
    expect(listeners.size).toBe(0);
  });

  it('waits until the browser shows the page, and believes only the browser', async () => {
    const { document, fire, listeners } = prepared(true);
    let over = false;
    const shown = whenShown(document).then(() => {
      over = true;
    });
    fire(false);
    await Promise.resolve();
    expect(over).toBe(false);
    fire(true);
    await shown;
    expect(listeners.size).toBe(0);
  });
});
