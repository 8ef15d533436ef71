// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { depositInfo } from './fixtures/deposits';
import { held } from './fixtures/held';
import { continueButton, isOpen, renderReview } from './testing/renderReview';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('Continue arms', () => {
  it('when the window has stood still for half a second', async () => {
    const { pass, decided } = renderReview([held(depositInfo)]);
    await pass(499);
    expect(isOpen()).toBe(false);
    fireEvent.click(continueButton());
    expect(decided).not.toHaveBeenCalled();
    await pass(1);
    expect(isOpen()).toBe(true);
  });

  it('anew with each revision and each request, from their first frame on', async () => {
    const { settle, show, pass } = renderReview([held(depositInfo)]);
    await settle();
    show([held(depositInfo, { revision: 2 })]);
    expect(isOpen()).toBe(false);
    await pass(499);
    expect(isOpen()).toBe(false);
    await pass(1);
    expect(isOpen()).toBe(true);
    show([held(depositInfo, { id: 'b' })]);
    expect(isOpen()).toBe(false);
  });

  it('only while the window has the focus, and anew when it gets it back', async () => {
    const { settle, focus, pass } = renderReview([held(depositInfo)]);
    await settle();
    focus(false);
    expect(isOpen()).toBe(false);
    await pass(5_000);
    expect(isOpen()).toBe(false);
    focus(true);
    await pass(499);
    expect(isOpen()).toBe(false);
    await pass(1);
    expect(isOpen()).toBe(true);
  });

  it('only while it is visible', async () => {
    const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { pass } = renderReview([held(depositInfo)]);
    await pass(5_000);
    expect(isOpen()).toBe(false);
    visible.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(500);
    expect(isOpen()).toBe(true);
  });

  it('anew when the window is resized', async () => {
    const { settle, pass } = renderReview([held(depositInfo)]);
    await settle();
    fireEvent(window, new Event('resize'));
    expect(isOpen()).toBe(false);
    await pass(500);
    expect(isOpen()).toBe(true);
  });
});

describe('a press', () => {
  it('that began before the window armed does not count', async () => {
    const { settle, decided } = renderReview([held(depositInfo)]);
    fireEvent.pointerDown(continueButton());
    await settle();
    fireEvent.click(continueButton());
    expect(decided).not.toHaveBeenCalled();
    fireEvent.pointerDown(continueButton());
    fireEvent.click(continueButton());
    expect(decided).toHaveBeenCalledOnce();
  });

  it('that began on what stood there before does not count', async () => {
    const { settle, show, decided } = renderReview([held(depositInfo)]);
    await settle();
    fireEvent.pointerDown(continueButton());
    show([held(depositInfo, { revision: 2 })]);
    await settle();
    fireEvent.click(continueButton());
    expect(decided).not.toHaveBeenCalled();
  });

  it('of a key that is held down since before does not count', async () => {
    const { settle, decided } = renderReview([held(depositInfo)]);
    fireEvent.keyDown(continueButton(), { key: ' ' });
    await settle();
    fireEvent.keyDown(continueButton(), { key: ' ', repeat: true });
    fireEvent.click(continueButton());
    expect(decided).not.toHaveBeenCalled();
  });
});
