import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Anvil, startAnvil } from '../test/chain/startAnvil';
import { ask } from './harness/ask';
import type { Launched } from './harness/Launched';
import { browserName, launch } from './harness/launch';
import { openReview } from './harness/openReview';
import { openSettings, type Settings } from './harness/openSettings';
import { startWalletLog, type WalletLog } from './harness/startWalletLog';
import { until } from './harness/until';
import { buildWallet } from './wallet/buildWallet';
import { type WalletKind, type WalletSetting, walletKinds } from './wallet/WalletSetting';

/** anvil's first account, which everybody knows. */
const ACCOUNT = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266';
const KEY = '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80';
const REQUEST = {
  method: 'eth_sendTransaction',
  params: [
    {
      from: ACCOUNT,
      to: `0x${'11'.repeat(20)}`,
      data: `0x095ea7b3${'22'.repeat(20).padStart(64, '0')}${'1'.padStart(64, '0')}`,
    },
  ],
};

type Order = WalletSetting['order'];
type Case = { kind: WalletKind; order: Order; name: string; log: WalletLog };

type Reach = Window & { rabby: { _bcm: { _channel: BroadcastChannel } } };

/** Writes a request on a wallet's wire, as the wallet's own script does. Each runs in the page. */
const writes = {
  metamask: (data: object) =>
    window.postMessage({ target: 'metamask-contentscript', data: { name: 'metamask-provider', data } }, '*'),
  rainbow: (payload: object) => window.postMessage({ topic: '> providerRequest', payload }, '*'),
  coinbase: (request: object) => window.postMessage({ type: 'extensionUIRequest', data: { request } }, '*'),
  rabby: (data: object) => (window as unknown as Reach).rabby._bcm._channel.postMessage({ type: 'request', data }),
  frozen: (request: object) =>
    void document.dispatchEvent(
      new CustomEvent('frozen-test-wallet:request', { detail: JSON.stringify({ id: 1, ...request }) }),
    ),
};
/** These go through a function of the page's, which ours stands before; the others only through a listener. */
const hooked: readonly WalletKind[] = ['rabby', 'frozen'];

/** Measured: what a wallet locks and freezes before we run stays as it is, and only its announcement can be guarded. */
const lockedKinds: readonly WalletKind[] = ['brave', 'frozen', 'proxy'];

describe('wallets of every kind, before us and after us', () => {
  // Firefox runs them in an order of its own, which no id changes: there each kind is tried once, as it comes.
  const orders = browserName() === 'firefox' ? (['before'] as const) : (['before', 'after'] as const);
  const cases = walletKinds.flatMap((kind) => orders.map((order) => ({ kind, order })));
  const all = new Map<string, Case>();
  const folders: string[] = [];
  let anvil: Anvil;
  let launched: Launched;
  let settings: Settings;
  let site: string;
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>a dApp</title><script>
      addEventListener('eip6963:announceProvider', ({ detail }) => { window.announced = detail.provider; });
      dispatchEvent(new Event('eip6963:requestProvider'));
    </script>`),
  );

  beforeAll(async () => {
    anvil = await startAnvil();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await Promise.all(
      cases.map(async ({ kind, order }) => {
        const name = `${kind} ${order}`;
        const log = await startWalletLog();
        all.set(name, { kind, order, name, log });
        const folder = await buildWallet(browserName(), {
          ...{ kind, order, name, confirm: 'log', logUrl: log.url, privateKey: KEY, only: `/${kind}-${order}/` },
          chains: [{ id: 31337, rpcUrl: anvil.url }],
        });
        folders.push(folder);
      }),
    );
    launched = await launch(browserName(), { others: folders });
    settings = await openSettings(launched);
  });
  afterAll(async () => {
    await launched?.close();
    await Promise.all([anvil?.stop(), ...[...all.values()].map(({ log }) => log.stop())]);
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    server.close();
  });

  const open = async ({ kind, order }: { kind: WalletKind; order: Order }): Promise<Page> => {
    const page = await launched.browser.newPage();
    await page.goto(`${site}/${kind}-${order}/`);
    return page;
  };

  it.each(cases)('$kind, $order', async ({ kind, order }) => {
    const { log } = all.get(`${kind} ${order}`) as Case;
    const page = await open({ kind, order });
    const first = await page.evaluate(() => (window as { testWalletRanFirst?: boolean }).testWalletRanFirst);
    if (browserName() === 'chromium') expect(first).toBe(order === 'before');
    const way = first && lockedKinds.includes(kind) ? 'announced' : 'ethereum';
    expect(await ask(page, { method: 'eth_requestAccounts' }, way)).toEqual({ kind: 'answer', value: [ACCOUNT] });
    log.clear();

    const answer = ask(page, REQUEST, way);
    const review = await openReview(launched);
    await review.ready();
    expect(log.asked()).toEqual([]);
    if ((await review.friction()) === 'tick') await review.tick();
    await review.continue();
    expect(await answer).toMatchObject({ kind: 'answer', value: expect.stringMatching(/^0x[0-9a-f]{64}$/) });
    await review.closed();
    expect(log.asked()).toEqual([JSON.stringify(REQUEST)]);
    await page.close();
  });

  it.each(cases.filter(({ kind }) => kind in writes))(
    '$kind, $order: what a page writes on its wire',
    async ({ kind, order }) => {
      const { log } = all.get(`${kind} ${order}`) as Case;
      const page = await open({ kind, order });
      await ask(page, { method: 'eth_requestAccounts' });
      log.clear();
      await page.evaluate(writes[kind as keyof typeof writes], REQUEST);

      const review = await openReview(launched);
      await review.ready();
      expect(await review.mark()).toBe('critical');
      expect(await review.text()).toContain('This site tried to get past Restake Guard');
      expect(await review.buttons()).toEqual(['Close']);
      // It has listened before we did, or it has not heard of it at all. Firefox orders listeners as it likes.
      const heard = log.asked();
      if (hooked.includes(kind)) expect(heard).toEqual([]);
      else if (browserName() === 'chromium') expect(heard).toEqual(order === 'before' ? [JSON.stringify(REQUEST)] : []);
      else expect([[], [JSON.stringify(REQUEST)]]).toContainEqual(heard);
      await review.esc();
      await review.closed();
      await page.close();
    },
  );

  it.each(lockedKinds)('%s, before us: it is said that what stands there cannot be guarded', async (kind) => {
    const { log } = all.get(`${kind} before`) as Case;
    const page = await open({ kind, order: 'before' });
    if (!(await page.evaluate(() => (window as { testWalletRanFirst?: boolean }).testWalletRanFirst))) return;
    log.clear();
    expect(await ask(page, { method: 'eth_requestAccounts' })).toMatchObject({ kind: 'answer' });
    expect(log.asked()).toEqual(['{"method":"eth_requestAccounts"}']);
    await until('the note', async () =>
      Object.values(((await settings.read('session', 'bypasses')) ?? {}) as Record<string, { kind: string }>).some(
        (note) => note.kind === 'unguarded',
      ),
    );
    await settings.change('session', { bypasses: null });
    await page.close();
  });

  const extensionItself = () => {
    const params = { scope: 'eip155:31337', request: REQUEST };
    const call = { method: 'wallet_invokeMethod', params };
    const message = { type: 'caip-348', data: { id: 5, jsonrpc: '2.0', ...call } };
    /** By its id, which it tells every page. */
    const start = async (page: Page, how: 'connect' | 'sendMessage') =>
      page.evaluate(
        async (by, sent) => {
          type Runtime = {
            connect(id: string): {
              onMessage: { addListener(listener: (answer: unknown) => void): void };
              postMessage(message: unknown): void;
            };
            sendMessage(id: string, message: unknown): Promise<unknown>;
          };
          const { runtime } = (window as unknown as { chrome: { runtime: Runtime } }).chrome;
          const scope = window as unknown as { said?: unknown };
          const id = await new Promise<string>((resolve) => {
            addEventListener('caip294:wallet_announce', (event) =>
              resolve(
                (event as CustomEvent<{ params: { targets: { value: string }[] } }>).detail.params.targets[0]?.value ??
                  '',
              ),
            );
            dispatchEvent(new Event('caip294:wallet_prompt'));
          });
          const heard = (answer: unknown) => {
            scope.said = answer;
          };
          if (by === 'sendMessage') void runtime.sendMessage(id, sent).then(heard);
          else {
            const port = runtime.connect(id);
            port.onMessage.addListener(heard);
            port.postMessage(sent);
          }
        },
        how,
        message,
      );
    const said = (page: Page) =>
      until('what the wallet said', () => page.evaluate(() => (window as unknown as { said?: object }).said));

    it.each(['connect', 'sendMessage'] as const)('by %s it waits, and goes on once', async (how) => {
      const { log } = all.get('metamask after') as Case;
      const page = await open({ kind: 'metamask', order: 'after' });
      await ask(page, { method: 'eth_requestAccounts' });
      log.clear();
      for (const outcome of ['reject', 'continue'] as const) {
        await start(page, how);
        const review = await openReview(launched);
        await review.ready();
        expect(log.asked()).toEqual([]);
        if (outcome === 'continue' && (await review.friction()) === 'tick') await review.tick();
        await review[outcome]();
        await review.closed();
        const answer = outcome === 'continue' ? { result: expect.stringMatching(/^0x/) } : { error: { code: 4001 } };
        expect(await said(page)).toMatchObject({ type: 'caip-348', data: { id: 5, ...answer } });
        await page.evaluate(() => void delete (window as unknown as { said?: object }).said);
      }
      expect(log.asked()).toEqual([JSON.stringify(call)]);
      await page.close();
    });
  };
  // Firefox lets no page talk to an extension by its id.
  if (browserName() === 'chromium') describe('MetaMask’s extension itself, which a page may talk to', extensionItself);
});
