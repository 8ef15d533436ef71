import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { type Hex, recoverMessageAddress } from 'viem';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startAttack } from './attacks/startAttack';
import { createRequests } from './harness/createRequests';
import type { Launched } from './harness/Launched';
import { browserName, launch } from './harness/launch';
import { type Rig, startRig } from './harness/startRig';
import { until } from './harness/until';
import { type Library, serveWeb, type WebServer } from './web/serveWeb';
import type { WebPage } from './web/WebPage';

// Row J20 of the list of attacks: the web as it is goes on as before.

/** What each library makes of a rejection; the number in it is the wallet's, and ours. */
const rejections: Readonly<Record<Library, unknown>> = {
  wagmi: 4001,
  rainbowkit: 4001,
  ethers: 'ACTION_REJECTED',
  web3: 4001,
};

describe('pages with a wallet', () => {
  let rig: Rig;
  let web: WebServer;
  let page: Page | undefined;
  beforeAll(async () => {
    rig = await startRig();
    web = await serveWeb(rig.anvil.url);
  });
  beforeEach(async () => {
    await page?.close();
    page = undefined;
    await rig.reset();
  });
  afterAll(async () => {
    await rig?.stop();
    await web?.stop();
  });

  const open = async (path: string): Promise<Page> => {
    page = await rig.launched.browser.newPage();
    await page.goto(web.url + path, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const me = () => rig.world.accounts.staker.address;
  const asked = (method: string) =>
    rig.wallet.asked().filter((text) => (JSON.parse(text) as { method: string }).method === method);
  const review = () =>
    until('a review to be ready', async () => {
      const found = await rig.review();
      return (await found.status()) === 'ready' && found;
    });
  const goOn = async () => {
    const shown = await review();
    const friction = await shown.friction();
    if (friction === 'tick') await shown.tick();
    if (friction === 'type') await shown.type(await shown.wanted());
    await shown.continue();
    await shown.closed();
  };

  it.each(Object.keys(rejections) as Library[])('%s connects, reads, signs, sends and switches', async (library) => {
    const tab = await open(library);
    await until('the page', () => tab.evaluate(() => window.webPage !== undefined));
    const call = <K extends Exclude<keyof WebPage, 'heard'>>(name: K, ...args: Parameters<WebPage[K]>) =>
      startAttack(
        tab,
        ((key: K, given: never[]) => (window.webPage[key] as (...all: never[]) => unknown)(...given)) as (
          ...all: never[]
        ) => unknown,
        [name, args],
      );

    const connected = await call('connect');
    expect(connected.kind, JSON.stringify(connected)).toBe('answer');
    expect(JSON.stringify(connected).toLowerCase()).toContain(me().toLowerCase());
    expect(await call('chainId')).toEqual({ kind: 'answer', value: 31337 });
    const balance = await rig.world.client.getBalance({ address: me() });
    expect(await call('balance')).toEqual({ kind: 'answer', value: `${balance}` });

    const signing = call('sign', 'hello from a library');
    expect(await (await review()).text()).toContain('hello from a library');
    expect(asked('personal_sign')).toEqual([]);
    await goOn();
    const signed = await signing;
    expect(signed.kind, JSON.stringify(signed)).toBe('answer');
    const signature = (signed as { value: Hex }).value;
    expect(await recoverMessageAddress({ message: 'hello from a library', signature })).toBe(me());

    // A rejection here and one in the wallet look the same to the page.
    const here = call('sign', 'no');
    await (await review()).reject();
    const rejected = await here;
    expect(rejected).toMatchObject({ kind: 'error', code: rejections[library] });
    rig.wallet.answer('reject');
    const there = call('sign', 'no');
    await goOn();
    expect(await there).toMatchObject({ kind: 'error', code: rejections[library] });
    rig.wallet.answer('confirm');

    const requests = createRequests(rig.world);
    const [, text] = requests.permit().params as [string, string];
    const typing = call('signTyped', JSON.parse(text) as Parameters<WebPage['signTyped']>[0]);
    const shown = await review();
    expect(['danger', 'critical']).toContain(await shown.mark());
    await shown.reject();
    expect(await typing).toMatchObject({ kind: 'error', code: rejections[library] });
    expect(asked('eth_signTypedData_v4')).toEqual([]);

    const [{ to, data }] = requests.approve(11n).params as unknown as [Parameters<WebPage['send']>[0]];
    const sending = call('send', { to, data });
    const approval = await review();
    expect(await approval.act()).toContain('EigenLayer StrategyManager');
    await goOn();
    const sent = await sending;
    expect(sent, JSON.stringify(sent)).toMatchObject({
      kind: 'answer',
      value: expect.stringMatching(/^0x[0-9a-f]{64}$/),
    });
    expect(JSON.parse(asked('eth_sendTransaction')[0] ?? '{}')).toMatchObject({ params: [{ data }] });
    const { input } = await rig.world.client.getTransaction({ hash: (sent as { value: Hex }).value });
    expect(input).toBe(data);

    expect((await call('switchChain', 1)).kind).toBe('answer');
    // ethers notices on its next look.
    await until('the other chain', async () => JSON.stringify(await call('chainId')).includes('"value":1}'));
    await until('the event', () => tab.evaluate(() => window.webPage.heard.includes('chainChanged')));
    expect((await call('switchChain', 31337)).kind).toBe('answer');
    await until('the chain again', async () => JSON.stringify(await call('chainId')).includes('"value":31337}'));
  });

  it('MetaMask’s test dApp connects and signs', async () => {
    const tab = await open('test-dapp/');
    const textOf = (selector: string) =>
      // biome-ignore lint/performance/useDomNodeTextContent: what a person reads.
      tab.evaluate((at) => document.querySelector<HTMLElement>(at)?.innerText ?? '', selector);
    const press = async (selector: string) => {
      await until(selector, () =>
        tab.evaluate((at) => document.querySelector<HTMLButtonElement>(at)?.disabled === false, selector),
      );
      await tab.evaluate((at) => document.querySelector<HTMLElement>(at)?.click(), selector);
    };
    await press('#connectButton');
    await until('the account', async () => (await textOf('#accounts')).toLowerCase().includes(me().toLowerCase()));

    await until('the chain', async () => (await textOf('#chainId')) === '0x7a69');
    await press('#personalSign');
    expect(await (await review()).text()).toContain('Example `personal_sign` message');
    expect(asked('personal_sign')).toEqual([]);
    await goOn();
    await until('the signature', async () => /^0x[0-9a-f]{130}$/.test(await textOf('#personalSignResult')));
    expect(asked('personal_sign')).toHaveLength(1);

    await press('#signTypedDataV4');
    await (await review()).reject();
    await until('the error', async () => /rejected/i.test(await textOf('#signTypedDataV4Result')));
    expect(asked('eth_signTypedData_v4')).toEqual([]);
  });
});

/** All that a page can read of its own world by name. */
const readWorld = async () => {
  const namesOf = (object: object) => Reflect.ownKeys(object).map(String).sort();
  const heard: string[] = [];
  addEventListener('eip6963:announceProvider', () => heard.push('announced'));
  dispatchEvent(new Event('eip6963:requestProvider'));
  const listed: string[] = [];
  for (const name in window) listed.push(name);
  const own = window as unknown as Record<string, unknown>;
  const before = [typeof own.ethereum, typeof own.web3, 'ethereum' in window];
  own.ethereum = { isMine: true };
  const kept = (own.ethereum as { isMine?: boolean }).isMine;
  const described = JSON.stringify(Object.getOwnPropertyDescriptor(window, 'ethereum'));
  const gone = delete own.ethereum && own.ethereum === undefined;
  const objects = { window, document, navigator, location, EventTarget: EventTarget.prototype, Node: Node.prototype };
  return {
    ...{ heard, before, kept, described, gone, listed: listed.sort() },
    names: Object.fromEntries(Object.entries(objects).map(([name, object]) => [name, namesOf(object)])),
    children: document.documentElement.outerHTML,
  };
};

describe('pages without a wallet', () => {
  let launched: Launched;
  let web: WebServer;
  beforeAll(async () => {
    [launched, web] = await Promise.all([launch(browserName()), serveWeb('http://127.0.0.1:9/')]);
  });
  afterAll(async () => {
    await launched?.close();
    await web?.stop();
  });

  const look = async (page: Page) => {
    await page.goto(web.url);
    // What comes late would come by then.
    await sleep(1_000);
    return page.evaluate(readWorld);
  };

  it('are as if the extension were not there', async () => {
    const ours = await look(await launched.browser.newPage());
    expect(ours).toMatchObject({ heard: [], before: ['undefined', 'undefined', false], kept: true, gone: true });
    const firefox = browserName() === 'firefox';
    const bare = await puppeteer.launch({
      browser: firefox ? 'firefox' : 'chrome',
      executablePath: firefox
        ? (process.env.RG_FIREFOX ?? '/usr/bin/firefox-esr')
        : (process.env.RG_CHROMIUM ?? '/usr/bin/chromium'),
      args: firefox ? [] : [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
    });
    try {
      expect(ours).toEqual(await look(await bare.newPage()));
    } finally {
      await bare.close();
    }
  });
});
