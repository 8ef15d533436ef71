// @vitest-environment happy-dom
import '@/lib/store/testing/fakeStorage';

import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeCatalogue, parties } from '@/components/fixtures/parties';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { connections } from '@/lib/store/session/connections';
import { log } from '@/lib/store/session/log';
import type { PopupActions } from './Popup';
import { PopupPage } from './PopupPage';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const tab = { id: 7, windowId: 1, url: 'https://app.example/x', allowed: true, gate: true };
const actions = {} as PopupActions;
const open = (readTab: () => Promise<typeof tab | undefined>) =>
  render(
    <ErrorBoundary failed={(error) => <p>broke: {(error as Error).message}</p>}>
      <PopupPage readTab={readTab} loadCatalogue={async () => fakeCatalogue()} actionsFor={() => actions} />
    </ErrorBoundary>,
  );

it('shows what is stored and what the browser says of the tab, and follows both', async () => {
  await connections.setValue({ 7: { origin: 'https://app.example', accounts: [parties.user], chainId: 1, at: 1 } });
  open(async () => tab);
  expect(await screen.findByText(/requests are held/)).toBeTruthy();
  expect(document.body.textContent).toMatch(/your wallet on Ethereum/);
  await log.setValue([
    { at: Date.now(), origin: 'https://b.example', method: 'personal_sign', ending: 'rejected', count: 1 },
  ]);
  expect(await screen.findByText('rejected by you')).toBeTruthy();
});

it('has no site where the browser shows no tab', async () => {
  open(async () => undefined);
  expect(await screen.findByText(/no website/)).toBeTruthy();
});

it('says that it failed rather than to stay empty', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  open(() => Promise.reject(new Error('no tabs')));
  expect(await screen.findByText('broke: no tabs')).toBeTruthy();
});
