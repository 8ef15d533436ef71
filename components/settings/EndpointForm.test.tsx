// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EndpointTest } from '@/lib/background/testEndpoint';
import { EndpointForm } from './EndpointForm';
import { decodesOnly, otherChain, works } from './fixtures/settings';

afterEach(cleanup);

const open = (answer: EndpointTest | Error = works, current?: string) => {
  const actions = {
    test: vi.fn(async () => {
      if (answer instanceof Error) throw answer;
      return answer;
    }),
    saveEndpoint: vi.fn(async (_chainId: number, _url: string) => {}),
  };
  render(<EndpointForm chainId={1} chainName="Ethereum" current={current} {...actions} />);
  return actions;
};
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const type = async (url: string) => {
  await choose(/Another/);
  await userEvent.type(screen.getByRole('textbox', { name: 'Its address' }), url);
};
const problem = () =>
  screen
    .getAllByRole('alert')
    .map((alert) => alert.textContent)
    .join('');

describe('EndpointForm', () => {
  it('offers well-known endpoints with what each would learn, and chooses none of them', () => {
    const { test, saveEndpoint } = open();
    const options = screen.getAllByRole('radio') as HTMLInputElement[];
    expect(options.some(({ checked }) => checked)).toBe(false);
    expect(screen.getByRole('radio', { name: /My own node.*nobody else learns anything/ })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /PublicNode.*learns your IP address, your addresses/ })).toBeTruthy();
    expect(test).not.toHaveBeenCalled();
    expect(saveEndpoint).not.toHaveBeenCalled();
  });

  it('sends nothing before Test is pressed', async () => {
    const { test } = open();
    await choose(/PublicNode/);
    expect(test).not.toHaveBeenCalled();
    await press('Test');
    expect(test).toHaveBeenCalledWith(1, 'https://ethereum-rpc.publicnode.com/');
    expect(await screen.findByText(/Latest block: 24,113,902/)).toBeTruthy();
  });

  it.each<[string, EndpointTest | Error, RegExp]>([
    ['can simulate', works, /It can simulate/],
    ['only decodes', decodesOnly, /cannot simulate.*stays unknown/],
    ['serves another chain', otherChain, /serves another chain/],
    ['is not answered for', new Error('gone'), /The extension did not answer/],
  ])('says of an endpoint that it %s', async (_, answer, message) => {
    open(answer);
    await choose(/My own node/);
    await press('Test');
    expect(await screen.findByText(message)).toBeTruthy();
  });

  it('forgets an answer when another endpoint is chosen', async () => {
    open();
    await choose(/My own node/);
    await press('Test');
    await screen.findByText(/Latest block/);
    await choose(/PublicNode/);
    expect(screen.queryByText(/Latest block/)).toBeNull();
  });

  it('saves, and says what is saved and what is not yet', async () => {
    const { saveEndpoint } = open();
    await choose(/PublicNode/);
    expect(screen.getByText('Not saved yet')).toBeTruthy();
    await press('Save');
    expect(saveEndpoint).toHaveBeenCalledWith(1, 'https://ethereum-rpc.publicnode.com/');
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('says that it could not be saved, and keeps what was typed', async () => {
    render(
      <EndpointForm
        chainId={1}
        chainName="Ethereum"
        test={async () => works}
        saveEndpoint={() => Promise.reject(new Error('full'))}
      />,
    );
    await type('https://rpc.example/key');
    await press('Save');
    expect(await screen.findByText(/Could not be saved/)).toBeTruthy();
    expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('https://rpc.example/key');
  });

  it.each([
    ['http://rpc.example', /must use https/],
    ['ftp://rpc.example', /must start with https/],
    ['https://me:secret@rpc.example', /user name or password/],
    ['rpc.example', /https/],
  ])('says beside the field what is wrong with %s, and neither tests nor saves it', async (url, message) => {
    const { test, saveEndpoint } = open();
    await type(url);
    for (const button of ['Test', 'Save']) {
      await press(button);
      expect(problem()).toMatch(message);
    }
    expect(test).not.toHaveBeenCalled();
    expect(saveEndpoint).not.toHaveBeenCalled();
  });

  it('asks to choose when nothing is chosen', async () => {
    open();
    await press('Save');
    expect(problem()).toBe('Choose an endpoint first.');
  });

  it('saves plain http in the own network only after the warning was ticked', async () => {
    const { saveEndpoint } = open();
    await type('http://192.168.1.20:8545');
    await press('Save');
    expect(problem()).toMatch(/Tick the box/);
    expect(saveEndpoint).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('checkbox', { name: /not encrypted/ }));
    await press('Save');
    await waitFor(() => expect(saveEndpoint).toHaveBeenCalledWith(1, 'http://192.168.1.20:8545/'));
  });

  it('needs the tick anew for another address', async () => {
    const { saveEndpoint } = open();
    await type('http://192.168.1.20:8545');
    await userEvent.click(screen.getByRole('checkbox', { name: /not encrypted/ }));
    await userEvent.type(screen.getByRole('textbox'), '/other');
    await press('Save');
    expect(saveEndpoint).not.toHaveBeenCalled();
  });

  it('starts from what is set', () => {
    open(works, 'https://rpc.example/v1/key');
    expect((screen.getByRole('radio', { name: /Another/ }) as HTMLInputElement).checked).toBe(true);
    expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('https://rpc.example/v1/key');
    expect(screen.queryByText('Not saved yet')).toBeNull();
  });

  it('can be used with the keyboard alone', async () => {
    const { saveEndpoint } = open();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect((screen.getByRole('radio', { name: /My own node/ }) as HTMLInputElement).checked).toBe(true);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(saveEndpoint).toHaveBeenCalledWith(1, 'http://127.0.0.1:8545/'));
  });
});
