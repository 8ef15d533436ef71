// @vitest-environment happy-dom
import '@/lib/store/testing/fakeStorage';

import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parties } from '@/components/fixtures/parties';
import { defaultThresholds } from '@/lib/risk/thresholds';
import { readSettings } from '@/lib/settings/readSettings';
import { writeSettings } from '@/lib/settings/writeSettings';
import { deployments } from '@/lib/store/deployments';
import { endpoints } from '@/lib/store/endpoints';
import { history } from '@/lib/store/history';
import { holdEverything } from '@/lib/store/holdEverything';
import { keepHistory } from '@/lib/store/keepHistory';
import { labels } from '@/lib/store/labels';
import { language } from '@/lib/store/language';
import { log } from '@/lib/store/session/log';
import { theme } from '@/lib/store/theme';
import { thresholds } from '@/lib/store/thresholds';
import { filled, untouched, works } from './fixtures/settings';
import { SettingsPage } from './SettingsPage';

const download = vi.fn();
const open = async () => {
  render(<SettingsPage test={async () => works} download={download} />);
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
};
const section = (name: string) => within(screen.getByRole('region', { name }));
const paste = async (name: string, text: string) => {
  const field = section(name).getByRole('textbox', { name: 'Or paste its text' });
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
  await userEvent.click(section(name).getByRole('button', { name: 'Check the file' }));
};
const devnet = {
  ...{ chainId: 31337, name: 'Devnet', rpcUrl: 'http://127.0.0.1:8545' },
  contracts: { eigenlayer: { delegationManager: parties.delegationManager } },
};

beforeEach(() => {
  fakeBrowser.reset();
  download.mockClear();
});
afterEach(cleanup);

describe('what is stored', () => {
  it('starts untouched: no endpoint, nothing kept', async () => {
    await open();
    expect(screen.getByText('No endpoint is set, so nothing is asked anywhere.')).toBeTruthy();
    expect((screen.getByRole('checkbox', { name: 'Show every request' }) as HTMLInputElement).checked).toBe(false);
  });

  it('takes an endpoint for a chain, and lets it go', async () => {
    await open();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Add a chain' }), '1');
    await userEvent.click(screen.getByRole('radio', { name: /PublicNode/ }));
    await userEvent.click(section('Endpoints').getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await endpoints.getValue()).toEqual({ 1: { url: 'https://ethereum-rpc.publicnode.com/' } }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the endpoint of Ethereum' }));
    await waitFor(async () => expect(await endpoints.getValue()).toEqual({}));
  });

  it('changes one endpoint and leaves the others', async () => {
    await endpoints.setValue({ 1: { url: 'https://a.example/' }, 17000: { url: 'https://b.example/' } });
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Change the endpoint of Ethereum' }));
    const field = screen.getByRole('textbox', { name: 'Its address' });
    await userEvent.clear(field);
    await userEvent.type(field, 'https://c.example');
    await userEvent.click(section('Endpoints').getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await endpoints.getValue()).toEqual({
        1: { url: 'https://c.example/' },
        17000: { url: 'https://b.example/' },
      }),
    );
  });

  it('switches and choices are stored at once', async () => {
    await open();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show every request' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'dark');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Deutsch');
    await waitFor(async () =>
      expect([await holdEverything.getValue(), await theme.getValue(), await language.getValue()]).toEqual([
        true,
        'dark',
        'de',
      ]),
    );
    expect(await section('What is shown').findByText('Saved')).toBeTruthy();
  });

  it('shows what another part of the extension stores', async () => {
    await open();
    await act(() => theme.setValue('light'));
    await waitFor(() =>
      expect((screen.getByRole('combobox', { name: 'Colours' }) as HTMLSelectElement).value).toBe('light'),
    );
  });
});

describe('names', () => {
  it('keeps a name for an address on its chain, and takes it away', async () => {
    await open();
    const names = section('Names for addresses');
    await userEvent.type(names.getByRole('textbox', { name: 'Address' }), parties.northwind);
    await userEvent.type(names.getByRole('textbox', { name: 'Name' }), '  Anna’s operator ');
    await userEvent.click(names.getByRole('button', { name: 'Add the name' }));
    await waitFor(async () =>
      expect(await labels.getValue()).toEqual({ 1: { [parties.northwind]: 'Anna’s operator' } }),
    );
    await userEvent.click(await names.findByRole('button', { name: /Remove the name Anna/ }));
    await waitFor(async () => expect(await labels.getValue()).toEqual({}));
  });

  it('says beside each field what is missing, and keeps what was typed', async () => {
    await open();
    const names = section('Names for addresses');
    await userEvent.type(names.getByRole('textbox', { name: 'Address' }), '0x12');
    await userEvent.click(names.getByRole('button', { name: 'Add the name' }));
    expect(names.getByText(/This is no address/)).toBeTruthy();
    expect(names.getByText('Enter a name.')).toBeTruthy();
    expect((names.getByRole('textbox', { name: 'Address' }) as HTMLInputElement).value).toBe('0x12');
    expect(await labels.getValue()).toEqual({});
  });

  it('shows hostile names as text', async () => {
    await labels.setValue(filled.labels);
    await open();
    expect(screen.getByText('US⟨U+202E⟩D thief')).toBeTruthy();
  });
});

describe('deployment files', () => {
  it('says what a file adds before it counts, and adds it', async () => {
    await open();
    await paste('Deployment files', JSON.stringify(devnet));
    const preview = within(screen.getByRole('region', { name: 'What the file adds' }));
    expect(preview.getByText(/1 contract, 0 tokens, 0 names/)).toBeTruthy();
    expect(preview.getByText('127.0.0.1:8545')).toBeTruthy();
    expect(await deployments.getValue()).toEqual([]);
    await userEvent.click(preview.getByRole('button', { name: 'Add these contracts' }));
    await waitFor(async () => expect(await deployments.getValue()).toMatchObject([{ chainId: 31337, name: 'Devnet' }]));
    expect(await section('Endpoints').findByText('from the deployment file')).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Remove the file Devnet' }));
    await waitFor(async () => expect(await deployments.getValue()).toEqual([]));
  });

  it('takes a file from disk', async () => {
    await open();
    const input = section('Deployment files').getByLabelText('Choose a file');
    await userEvent.upload(input, new File([JSON.stringify(devnet)], 'devnet.json', { type: 'application/json' }));
    await waitFor(() =>
      expect((section('Deployment files').getByRole('textbox') as HTMLTextAreaElement).value).toContain('Devnet'),
    );
  });

  it.each([
    ['{', /is not JSON/],
    ['{"name":"x"}', /chainId is missing/],
    ['{"chainId":1,"contracts":{"nobody":{}}}', /names the protocol/],
    ['{"chainId":1,"contracts":{"eigenlayer":{"delegationManager":"0x12"}}}', /must be an address/],
    ['{"chainId":1,"rpcUrl":"http://rpc.example"}', /https/],
  ])('says of %s what to fix, and keeps the text', async (text, message) => {
    await open();
    await paste('Deployment files', text);
    expect(section('Deployment files').getByText(message)).toBeTruthy();
    expect((section('Deployment files').getByRole('textbox') as HTMLTextAreaElement).value).toBe(text);
    expect(screen.queryByRole('button', { name: 'Add these contracts' })).toBeNull();
  });

  it('adds an endpoint that is not encrypted only after its tick', async () => {
    await open();
    await paste('Deployment files', JSON.stringify({ ...devnet, rpcUrl: 'http://10.0.0.7:8545' }));
    const add = screen.getByRole('button', { name: 'Add these contracts' }) as HTMLButtonElement;
    expect(add.disabled).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: /not encrypted/ }));
    expect(add.disabled).toBe(false);
  });
});

describe('history', () => {
  const line = {
    at: 1,
    origin: 'https://a.example',
    method: 'eth_sendTransaction',
    ending: 'rejected',
    count: 1,
  } as const;

  it('is cleared, kept and session alike', async () => {
    await history.setValue([line]);
    await log.setValue([line, line]);
    await open();
    expect(screen.getByText('2 requests are remembered.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the history' }));
    expect(await screen.findByText('0 requests are remembered.')).toBeTruthy();
    expect([await history.getValue(), await log.getValue()]).toEqual([[], []]);
  });

  it('that is no longer kept is deleted', async () => {
    await keepHistory.setValue(true);
    await history.setValue([line]);
    await open();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Keep the history on this computer' }));
    await waitFor(async () => expect([await keepHistory.getValue(), await history.getValue()]).toEqual([false, []]));
  });
});

describe('export and import', () => {
  const file = (part: object) => JSON.stringify({ restakeGuardSettings: 1, ...part });

  it('exports what is stored, so that it can be imported', async () => {
    await labels.setValue(filled.labels);
    await endpoints.setValue({ 1: { url: 'https://rpc.example/key' } });
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Export settings' }));
    const [name, text] = download.mock.calls[0] as [string, string];
    expect(name).toMatch(/\.json$/);
    expect(readSettings(text)).toEqual({
      ...untouched,
      labels: filled.labels,
      endpoints: { 1: { url: 'https://rpc.example/key' } },
    });
  });

  it('says what a file replaces before it counts, and leaves the rest', async () => {
    await labels.setValue(filled.labels);
    await open();
    await paste('Export and import', file({ theme: 'dark', endpoints: { 1: { url: 'https://rpc.example' } } }));
    const preview = within(screen.getByRole('region', { name: 'What the file changes' }));
    expect(preview.getByText('endpoints, colours')).toBeTruthy();
    expect(preview.getByText('rpc.example')).toBeTruthy();
    expect(await theme.getValue()).toBe('system');
    await userEvent.click(preview.getByRole('button', { name: 'Import these settings' }));
    await waitFor(async () => expect(await theme.getValue()).toBe('dark'));
    expect(await endpoints.getValue()).toEqual({ 1: { url: 'https://rpc.example/' } });
    expect(await labels.getValue()).toEqual(filled.labels);
  });

  it('silences no danger by a file without its sentence and a tick', async () => {
    await open();
    await paste('Export and import', writeSettings(filled));
    const apply = screen.getByRole('button', { name: 'Import these settings' }) as HTMLButtonElement;
    expect(screen.getAllByText(/paid up to 40% of your stake/).length).toBeGreaterThan(0);
    expect(apply.disabled).toBe(true);
    await userEvent.click(
      within(screen.getByRole('region', { name: 'What the file changes' })).getByRole('checkbox', { name: /give up/ }),
    );
    await userEvent.click(apply);
    await waitFor(async () =>
      expect(await thresholds.getValue()).toEqual({ ...defaultThresholds, ...filled.thresholds }),
    );
  });

  it.each([
    ['{}', /must be one that Restake Guard exported/],
    [file({ endpoints: { 1: { url: 'http://rpc.example' } } }), /endpoints\.1/],
  ])('says of %s what to fix', async (text, message) => {
    await open();
    await paste('Export and import', text);
    expect(section('Export and import').getByText(message)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import these settings' })).toBeNull();
  });
});
