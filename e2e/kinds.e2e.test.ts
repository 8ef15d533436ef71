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
import { startWalletLog, type WalletLog } from './harness/startWalletLog';
import { within } from './harness/within';
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

/** What a page has to write on a wallet's wire to be taken for the wallet's own script. */
const envelopes = {
  metamask: (data: object) => ({ target: 'metamask-contentscript', data: { name: 'metamask-provider', data } }),
  rainbow: (payload: object) => ({ topic: '> providerRequest', payload }),
  coinbase: (request: object) => ({ type: 'extensionUIRequest', data: { request } }),
};

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
    launched = await within('the browser', launch(browserName(), { others: folders }));
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

  it.each(cases.filter(({ kind }) => kind in envelopes))(
    '$kind, $order: what a page writes on its wire',
    async ({ kind, order }) => {
      const { log } = all.get(`${kind} ${order}`) as Case;
      const page = await open({ kind, order });
      await ask(page, { method: 'eth_requestAccounts' });
      log.clear();
      const message = envelopes[kind as keyof typeof envelopes](REQUEST);
      await page.evaluate((data) => window.postMessage(data, '*'), message);

      const review = await openReview(launched);
      await review.ready();
      expect(await review.mark()).toBe('critical');
      expect(await review.text()).toContain('This site went round the guard. Reject this in your wallet.');
      expect(await review.buttons()).toEqual(['Close']);
      // It has listened before we did, or it has not heard of it at all. Firefox orders listeners as it likes.
      const heard = log.asked();
      if (browserName() === 'chromium') expect(heard).toEqual(order === 'before' ? [JSON.stringify(REQUEST)] : []);
      else expect([[], [JSON.stringify(REQUEST)]]).toContainEqual(heard);
      await review.esc();
      await review.closed();
      await page.close();
    },
  );
});
