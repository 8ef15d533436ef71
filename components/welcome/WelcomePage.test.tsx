// @vitest-environment happy-dom
import '@/lib/store/testing/fakeStorage';

import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { works } from '@/components/settings/fixtures/settings';
import { endpoints } from '@/lib/store/endpoints';
import { WelcomePage } from './WelcomePage';

const open = async (allowed = true) => {
  const given = {
    test: vi.fn(async () => works),
    isAllowed: vi.fn(async () => allowed),
    allow: vi.fn(async () => true),
    openOptions: vi.fn(),
  };
  render(<WelcomePage {...given} />);
  await screen.findByRole('heading', { level: 1 });
  return given;
};

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

describe('WelcomePage', () => {
  it('says what it does and where it is blind (A24), and promises nothing', async () => {
    await open();
    const said = document.body.textContent ?? '';
    for (const words of [/WalletConnect/, /Reload each tab/, /with an e-mail address or a passkey/, /It is no promise/])
      expect(said).toMatch(words);
    expect(said).not.toMatch(/\bsafe\b|protected|welcome\.|options\./i);
  });

  it('asks nobody before the person does', async () => {
    const { test } = await open();
    expect(test).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('radio', { name: /PublicNode/ }));
    expect(test).not.toHaveBeenCalled();
    expect(await endpoints.getValue()).toEqual({});
  });

  it('stores an endpoint for each chain that is chosen', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: /My own node/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await endpoints.getValue()).toEqual({ 1: { url: 'http://127.0.0.1:8545/' } }));
    expect(await screen.findByRole('option', { name: 'Ethereum (set)' })).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Chain' }), '8453');
    await userEvent.click(screen.getByRole('radio', { name: /dRPC.*base/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(Object.keys(await endpoints.getValue())).toEqual(['1', '8453']));
  });

  it('says that it may not see any site, until it may', async () => {
    const { allow } = await open(false);
    await userEvent.click(await screen.findByRole('button', { name: 'Allow it' }));
    expect(allow).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText('It cannot see any site yet')).toBeNull());
  });
});
