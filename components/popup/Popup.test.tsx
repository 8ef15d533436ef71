// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TIME } from '@/components/fixtures/exposures';
import { popups } from './fixtures/popups';
import type { PopupActions } from './Popup';
import { Popup } from './Popup';

afterEach(cleanup);

const open = (name: string) => {
  const state = popups.find((one) => one.name === name);
  if (!state) throw new Error(name);
  const done: string[] = [];
  const actions = Object.fromEntries(
    (['review', 'positions', 'reload', 'allow', 'options', 'limits'] as const).map((key) => [
      key,
      () => done.push(key),
    ]),
  ) as unknown as PopupActions;
  const { container } = render(<Popup {...state} actions={actions} now={() => TIME * 1000} />);
  return { container, done };
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('popup', () => {
  it('says what waits, what each wears, and leads to the review', () => {
    const { done } = open('waiting');
    expect(screen.getByRole('heading', { name: '4 requests wait for you' })).toBeTruthy();
    const items = screen.getAllByRole('listitem').slice(0, 3);
    expect(items.map((item) => item.className)).toEqual(['danger', 'critical', 'unknown']);
    expect(items[1]?.textContent).toMatch(/move all your stETH.*Known risk: critical.*etherfi-bonus/);
    expect(screen.getByText('and 1 more')).toBeTruthy();
    press('Review them');
    expect(done).toEqual(['review']);
  });

  it('says when nothing waits, and offers no review', () => {
    open('idle');
    expect(screen.getByRole('heading', { name: 'Nothing waits for your decision' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Review/ })).toBeNull();
  });

  it('leads to positions, options and limits within the click', () => {
    const { done } = open('idle');
    press('Your positions');
    press('Options');
    press(/cannot see/);
    expect(done).toEqual(['positions', 'options', 'limits']);
  });

  it.each([
    ['idle', /This tab: requests are held/, /on Ethereum · 0x4b2e…9D10/i],
    ['uncovered-chain', /mostly unchecked on chain 424242/, /other calls go straight to your wallet/],
    ['went-round', /went round the guard/, /Reject in your wallet/],
    ['late', /not covered in full/, /Reload it/],
    ['unguarded', /not covered in full/, /may go straight there/],
    ['reload', /not covered/, /until it is loaded again/],
    ['not-allowed', /not covered/, /does not let Restake Guard/],
    ['no-site', /no website/, /Nothing here can ask/],
    ['reading', /Looking at this tab/, /Looking/],
  ])('%s: how far this tab is covered', (name, title, text) => {
    const { container } = open(name);
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(container.textContent).toMatch(text);
  });

  it('offers to reload or to allow where that helps', () => {
    expect(open('reload').done).toEqual([]);
    press('Reload this tab');
    cleanup();
    const { done } = open('not-allowed');
    press('Allow it on all sites');
    expect(done).toEqual(['allow']);
  });

  it('lists the last endings, latest first, without a word of what was signed', () => {
    open('waiting');
    const lines = screen
      .getAllByRole('listitem')
      .slice(3)
      .map((item) => item.textContent);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/Several calls: rejected, window closed.*2 minutes ago/);
    expect(lines[1]).toMatch(/wallet_⟨U\+202E⟩sendCalls: refused, not a valid request/);
    expect(lines[2]).toMatch(/page gone before a decision.*A page without an address/);
    expect(lines[3]).toMatch(/Request: 214 refused, too many at once/);
  });

  it.each(popups)('$name: never promises, and leaves no key or placeholder', ({ name }) => {
    vi.spyOn(console, 'error');
    const { container } = open(name);
    expect(container.textContent).not.toMatch(/\bsafe\b|protected|secure/i);
    expect(container.textContent).not.toMatch(/\{\{|undefined|\bpopup\.[a-z]/);
    expect(console.error).not.toHaveBeenCalled();
  });
});
