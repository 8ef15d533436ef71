// @vitest-environment happy-dom
import '@/lib/store/testing/fakeStorage';

import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { stringify } from 'devalue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parties } from '@/components/fixtures/parties';
import { endpoints } from '@/lib/store/endpoints';
import { labels } from '@/lib/store/labels';
import { connections } from '@/lib/store/session/connections';
import { forwarded } from '@/lib/store/session/forwarded';
import { knownAccounts } from '@/lib/store/session/knownAccounts';
import { watched } from '@/lib/store/watched';
import { ExposurePage } from './ExposurePage';
import { single } from './fixtures/reads';

const { user, harbor } = parties;
const connection = (account: typeof user | typeof harbor) => ({
  ...{ origin: 'https://app.example', accounts: [account], chainId: 1, at: 1 },
});

let changeTab: (tabId: number | undefined) => void = () => {};
const watchTab = (onChange: typeof changeTab) => {
  changeTab = onChange;
  onChange(7);
  return () => {};
};
const ask = vi.fn(async ({ account, chainId }: { account: string; chainId: number }) =>
  stringify({ ok: true, ...single, exposure: { ...single.exposure, account, chainId } }),
);
const open = () => render(<ExposurePage ask={ask} watchTab={watchTab} openOptions={() => {}} showReview={() => {}} />);
const accountsAsked = () => ask.mock.calls.map(([{ account }]) => account.toLowerCase());

beforeEach(() => {
  fakeBrowser.reset();
  ask.mockClear();
});
afterEach(cleanup);

describe('ExposurePage', () => {
  it('asks nothing before an account is there', async () => {
    await endpoints.setValue({ 1: { url: 'https://rpc.example' } });
    open();
    expect(await screen.findByText(/See who can slash your stake/)).toBeTruthy();
    expect(ask).not.toHaveBeenCalled();
  });

  it('shows the account that is connected in this tab, and follows the tab', async () => {
    await endpoints.setValue({ 1: { url: 'https://rpc.example' } });
    await connections.setValue({ 7: connection(user), 8: connection(harbor) });
    await knownAccounts.setValue([
      { chainId: 1, account: harbor, at: 2 },
      { chainId: 1, account: user, at: 1 },
    ]);
    open();
    await waitFor(() => expect(accountsAsked()).toEqual([user]));
    expect((await screen.findAllByText('5.2000')).length).toBeGreaterThan(0);
    act(() => changeTab(8));
    await waitFor(() => expect(accountsAsked()).toEqual([user, harbor]));
  });

  it('stays with the account that was chosen', async () => {
    await endpoints.setValue({ 1: { url: 'https://rpc.example' } });
    await connections.setValue({ 7: connection(user), 8: connection(harbor) });
    await watched.setValue([parties.keyHolder]);
    open();
    await userEvent.click(await screen.findByRole('button', { name: /choose another account/ }));
    await userEvent.click(screen.getByRole('button', { name: /^0x7C3a…091e/ }));
    await waitFor(() => expect(accountsAsked().at(-1)).toBe(parties.keyHolder));
    act(() => changeTab(8));
    await act(async () => {});
    expect(accountsAsked()).not.toContain(harbor);
  });

  it('says that an endpoint is missing, and reads as soon as one is set', async () => {
    await connections.setValue({ 7: connection(user) });
    open();
    expect(await screen.findByRole('button', { name: 'Choose an endpoint…' })).toBeTruthy();
    expect(ask).not.toHaveBeenCalled();
    await act(() => endpoints.setValue({ 1: { url: 'https://rpc.example' } }));
    await waitFor(() => expect(accountsAsked()).toEqual([user]));
  });

  it('watches an address without a wallet', async () => {
    await endpoints.setValue({ 1: { url: 'https://rpc.example' } });
    open();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Watch an address' }), `${harbor}{Enter}`);
    await waitFor(() => expect(accountsAsked()).toEqual([harbor]));
    expect((await watched.getValue()).map((address) => address.toLowerCase())).toEqual([harbor]);
  });

  it('shows a new name at once', async () => {
    await endpoints.setValue({ 1: { url: 'https://rpc.example' } });
    await connections.setValue({ 7: connection(user) });
    open();
    await screen.findAllByText('5.2000');
    await act(() => labels.setValue({ 1: { [parties.northwind]: 'Anna’s operator' } }));
    expect((await screen.findAllByText('Anna’s operator')).length).toBeGreaterThan(0);
  });

  it('says when a transaction of this account was sent after the reading', async () => {
    await endpoints.setValue({ 1: { url: 'https://rpc.example' } });
    await connections.setValue({ 7: connection(user) });
    open();
    await screen.findAllByText('5.2000');
    const sent = { chainId: 1, calls: [], hash: `0x${'ab'.repeat(32)}` as const, at: single.readAt + 1 };
    await act(() => forwarded.setValue([{ ...sent, account: harbor }]));
    expect(screen.queryByText(/You sent a transaction/)).toBeNull();
    await act(() => forwarded.setValue([{ ...sent, account: user }]));
    expect(await screen.findByText(/You sent a transaction/)).toBeTruthy();
  });
});
