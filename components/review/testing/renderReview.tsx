import { act, fireEvent, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { fakeCatalogue } from '@/components/fixtures/parties';
import type { Held } from '@/lib/review/types';
import { type Decide, type Retry, ReviewScreen } from '../ReviewScreen';
import { useReviewUi } from '../reviewStore';
import { SETTLE_MS } from '../useArming';

type Options = { decide?: Decide; retry?: Retry; names?: Record<string, string> };

/** The review window over a queue that the test moves on, with a clock and a focus that the test holds. */
export function renderReview(queue: readonly Held[], { decide, retry, names }: Options = {}) {
  vi.useFakeTimers();
  useReviewUi.setState(useReviewUi.getInitialState(), true);
  const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const decided = vi.fn<Decide>(decide ?? (async () => ({ state: 'accepted' })));
  const retried = vi.fn<Retry>(retry ?? (async () => {}));
  const close = vi.fn();
  const catalogue = fakeCatalogue(names);
  const of = (held: readonly Held[]) => (
    <ReviewScreen queue={held} catalogue={catalogue} decide={decided} retry={retried} close={close} />
  );
  const { rerender, container } = render(of(queue));
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  return {
    container,
    decided,
    retried,
    close,
    pass,
    settle: () => pass(SETTLE_MS),
    show: (held: readonly Held[]) => rerender(of(held)),
    focus: (has: boolean) => {
      focus.mockReturnValue(has);
      act(() => void window.dispatchEvent(new Event(has ? 'focus' : 'blur')));
    },
    press: (key: string, init: KeyboardEventInit = {}) => fireEvent.keyDown(window, { key, ...init }),
  };
}

export const continueButton = () => screen.getByRole('button', { name: /^Continue/ });
export const rejectButton = () => screen.getByRole('button', { name: 'Reject' });
export const isOpen = () => continueButton().getAttribute('aria-disabled') === 'false';
