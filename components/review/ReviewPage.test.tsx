// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeCatalogue } from '@/components/fixtures/parties';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import type { Held } from '@/lib/review/types';
import type { Earlier } from '@/lib/store/session/earlier';
import { remember } from '@/lib/view/repeatOf';
import { delegateDanger } from './fixtures/delegation';
import { held } from './fixtures/held';
import { BrokenPage, ReviewPage } from './ReviewPage';
import { useReviewUi } from './reviewStore';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  useReviewUi.setState(useReviewUi.getInitialState(), true);
});

/** The queue as storage gives it. */
const stored = (...held: Held[]) => {
  let tell: (queue: readonly Held[]) => void = () => {};
  return {
    getValue: async () => held,
    watch: (onChange: typeof tell) => {
      tell = onChange;
      return () => {};
    },
    change: (queue: readonly Held[]) => tell(queue),
  };
};

const open = (
  queue: ReturnType<typeof stored>,
  loadCatalogue = async () => fakeCatalogue(),
  known: readonly Earlier[] = [],
) => {
  const page = { queue, decide: vi.fn(async () => ({ state: 'accepted' as const })), close: vi.fn() };
  const earlier = {
    getValue: async () => known,
    setValue: vi.fn(async (_: readonly Earlier[]) => {}),
    watch: () => () => {},
  };
  const lastReads = { getValue: async () => [], watch: () => () => {} };
  const phrase = { getValue: async () => 'copper meadow', watch: () => () => {} };
  render(
    <ErrorBoundary failed={(error) => <BrokenPage {...page} error={error} />}>
      <ReviewPage {...page} retry={async () => {}} {...{ phrase, earlier, lastReads }} loadCatalogue={loadCatalogue} />
    </ErrorBoundary>,
  );
  return { ...page, earlier };
};

const unreadable = held({ ...delegateDanger, exposure: { after: { positions: [null] } as never } });

describe('ReviewPage', () => {
  it('shows nothing without a live record, whatever its address says', async () => {
    window.location.hash = '#id=a&origin=https://evil.example';
    open(stored());
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Nothing to review');
    expect(document.body.textContent).not.toContain('evil.example');
  });

  it('follows the queue', async () => {
    const queue = stored();
    open(queue);
    await screen.findByText('Nothing to review');
    queue.change([held(delegateDanger)]);
    expect(await screen.findByText(/You could lose all/)).toBeTruthy();
  });

  it('keeps what it was told over what it read before', async () => {
    let answer: (held: Held[]) => void = () => {};
    const queue = { ...stored(), getValue: () => new Promise<Held[]>((resolve) => (answer = resolve)) };
    open(queue);
    queue.change([held(delegateDanger)]);
    answer([]);
    expect(await screen.findByText(/You could lose all/)).toBeTruthy();
  });
});

describe('a repeat', () => {
  const before = held({ ...delegateDanger, verdict: { ...delegateDanger.verdict, findings: [] } });

  it('says what became of the last one, what is new, and marks it', async () => {
    const known = remember([], before, 'reject', Date.now() - 240_000);
    open(stored(held(delegateDanger)), async () => fakeCatalogue(), known);
    const strip = await screen.findByText(/asked for the same kind of thing 4 minutes ago, and you rejected it/);
    expect(strip.textContent).toContain('Found now and not then: “Slashed stETH is paid to someone”');
    expect(screen.getAllByText(/· new since last time/)).toHaveLength(4);
  });

  it('says that nothing is new', async () => {
    const known = remember([], held(delegateDanger), 'continue', Date.now());
    open(stored(held(delegateDanger)), async () => fakeCatalogue(), known);
    expect(await screen.findByText(/and you continued\. Nothing that was found is new\.$/)).toBeTruthy();
    expect(screen.queryByText(/new since last time/)).toBeNull();
  });

  it('is remembered once a decision counts, and only then', async () => {
    const { earlier, decide } = open(stored(held(delegateDanger)));
    decide.mockRejectedValueOnce(new Error('no worker'));
    fireEvent.click(await screen.findByRole('button', { name: 'Reject' }));
    await screen.findByText(/did not get through/);
    expect(earlier.setValue).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Reject' }));
    await waitFor(() => expect(earlier.setValue).toHaveBeenCalledOnce());
    expect(earlier.setValue.mock.calls[0]?.[0]).toMatchObject([{ outcome: 'reject' }]);
  });
});

describe('when something of ours throws', () => {
  const asked = '"eth_sendTransaction"';

  it('shows the raw request, which can only be rejected', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { decide } = open(stored(unreadable));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('This request cannot be shown');
    expect(document.body.textContent).toContain(asked);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Reject']);
    fireEvent.click(screen.getByRole('button'));
    expect(decide).toHaveBeenCalledWith({ id: 'a', outcome: 'reject', revision: 1, acknowledged: [] });
  });

  it('Esc rejects it as well', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { decide } = open(stored(unreadable));
    await screen.findByText('This request cannot be shown');
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(decide).toHaveBeenCalledOnce();
  });

  it('gives the next request a chance of its own', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const queue = stored(unreadable);
    open(queue);
    await screen.findByText('This request cannot be shown');
    queue.change([held(delegateDanger, { id: 'b' })]);
    expect(await screen.findByText(/You could lose all/)).toBeTruthy();
  });

  it('does so even when the page itself cannot start', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { decide, close } = open(stored(held(delegateDanger)), () => Promise.reject(new Error('no catalogue')));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('This request cannot be shown');
    expect(document.body.textContent).toContain(asked);
    expect(document.body.textContent).toContain('no catalogue');
    decide.mockRejectedValueOnce(new Error('no worker'));
    fireEvent.click(screen.getByRole('button', { name: 'Reject' }));
    // A window that closes rejects what stood in it.
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
  });
});
