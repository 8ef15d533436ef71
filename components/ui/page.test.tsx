// @vitest-environment happy-dom
import '@/lib/store/testing/fakeStorage';

import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { language } from '@/lib/store/language';
import { theme } from '@/lib/store/theme';
import { applyTheme } from './applyTheme';
import { CopyButton } from './CopyButton';
import { ErrorBoundary } from './ErrorBoundary';
import { Failure } from './Failure';
import { Field } from './Field';
import { mountPage } from './mountPage';
import { useItem } from './useItem';
import { useWords } from './WordsContext';

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="root"></div>';
  document.documentElement.removeAttribute('data-theme');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Broken = (): never => {
  throw new Error('no\u202e good');
};
const Picky = ({ fails }: { fails: boolean }) => {
  if (fails) throw new Error('x');
  return <p>fine</p>;
};
const Shown = ({ item }: { item: Parameters<typeof useItem<string>>[0] }) => <p>{useItem(item) ?? 'reading'}</p>;
const Hello = () => <h1>{useWords().t('common.severity.danger')}</h1>;

describe('mountPage', () => {
  it('sets language, title and theme, and follows them', async () => {
    await theme.setValue('dark');
    await language.setValue('en');
    act(() => mountPage({ title: 'review.title', render: () => <Hello /> }));
    expect(await screen.findByText('Danger')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en-GB');
    expect(document.title).toBe('Review – Restake Guard');
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    await act(() => theme.setValue('system'));
    await waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
    await act(() => language.setValue('de'));
    expect(await screen.findByText('Gefahr')).toBeTruthy();
    expect(document.documentElement.lang).toBe('de-DE');
    expect(document.title).toBe('Prüfung – Restake Guard');
    await act(() => language.setValue('en'));
  });

  it('says that it failed instead of staying empty', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    act(() => mountPage({ title: 'review.title', render: () => <Broken /> }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Something failed here');
    expect(document.body.textContent).toContain('no⟨U+202E⟩ good');
    expect(screen.getByRole('button', { name: 'Load it again' })).toBeTruthy();
  });

  it('opens without settings that can be read', async () => {
    vi.spyOn(language, 'getValue').mockRejectedValue(new Error('storage'));
    vi.spyOn(theme, 'getValue').mockRejectedValue(new Error('storage'));
    act(() => mountPage({ title: 'review.title', render: () => <Hello /> }));
    expect(await screen.findByText('Danger')).toBeTruthy();
  });

  it('needs a place', () => {
    document.body.innerHTML = '';
    expect(() => mountPage({ title: 'review.title', render: () => null })).toThrow(/#root/);
  });
});

describe('applyTheme', () => {
  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['system', undefined],
  ] as const)('%s', (value, attribute) => {
    applyTheme(value);
    expect(document.documentElement.dataset.theme).toBe(attribute);
  });
});

describe('ErrorBoundary', () => {
  it('gives what is shown next a chance of its own', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const of = (id: string, fails: boolean) => (
      <ErrorBoundary of={id} failed={(error) => <Failure error={error} />}>
        <Picky fails={fails} />
      </ErrorBoundary>
    );
    const { rerender } = render(of('a', true));
    expect(screen.getByRole('alert')).toBeTruthy();
    rerender(of('a', false));
    expect(screen.getByRole('alert')).toBeTruthy();
    rerender(of('b', false));
    expect(screen.getByText('fine')).toBeTruthy();
  });
});

describe('useItem', () => {
  it('reads, then follows, then stops', async () => {
    let tell: (value: string) => void = () => {};
    const stop = vi.fn();
    const item = {
      getValue: async () => 'read',
      watch: (onChange: typeof tell) => {
        tell = onChange;
        return stop;
      },
    };
    const { unmount } = render(<Shown item={item} />);
    expect(screen.getByText('reading')).toBeTruthy();
    expect(await screen.findByText('read')).toBeTruthy();
    act(() => tell('changed'));
    expect(screen.getByText('changed')).toBeTruthy();
    unmount();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('throws what cannot be read to the boundary', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const item = { getValue: () => Promise.reject(new Error('full')), watch: () => () => {} };
    render(
      <ErrorBoundary failed={(error) => <Failure error={error} />}>
        <Shown item={item} />
      </ErrorBoundary>,
    );
    expect(await screen.findByText(/Error: full/)).toBeTruthy();
  });
});

describe('controls', () => {
  it.each([
    ['Copied', () => Promise.resolve()],
    ['Could not copy', () => Promise.reject(new Error('denied'))],
  ])('CopyButton says “%s”', async (said, writeText) => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    render(<CopyButton text="x" label="Copy" />);
    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText(said)).toBeTruthy();
    vi.unstubAllGlobals();
  });

  it('Field ties its messages to its control', () => {
    render(
      <Field label="URL" error="Not an address." note="https only">
        {(ids) => <input {...ids} />}
      </Field>,
    );
    const input = screen.getByLabelText('URL');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['https only', 'Not an address.']);
  });
});
