import { describe, expect, it } from 'vitest';
import { BODY, ethereumOf, TRANSACTION } from './testing/callForms';
import { ACCOUNT, createEnd, HASH } from './testing/createEnd';
import { createMetaMaskProvider, createPlainProvider } from './testing/createProvider';
import { openPage, settled, type TestPage } from './testing/openPage';
import { announce } from './testing/walletKinds';

const open = (create: (end: ReturnType<typeof createEnd>) => object = createPlainProvider) => {
  const end = createEnd();
  const raw = create(end) as { request: unknown };
  const original = raw.request;
  const page = openPage({
    after: ({ window }) => {
      window.ethereum = raw;
    },
  });
  return { ...page, end, original };
};

/** All that a page can take out of reach or put its own in the place of. */
const builtIns = [
  'Reflect.apply',
  'Reflect.defineProperty',
  'Reflect.getOwnPropertyDescriptor',
  'Reflect.getPrototypeOf',
  'Function.prototype.call',
  'Function.prototype.apply',
  'Function.prototype.bind',
  'Array.prototype[Symbol.iterator]',
  'Array.prototype.push',
  'Array.prototype.map',
  'Array.prototype.forEach',
  'Array.isArray',
  'Object.keys',
  'Object.freeze',
  'Object.hasOwn',
  'Object.defineProperty',
  'Object.getOwnPropertyNames',
  'Promise.prototype.then',
  'WeakMap.prototype.get',
  'WeakMap.prototype.set',
  'Map.prototype.forEach',
  'MessagePort.prototype.postMessage',
  'EventTarget.prototype.addEventListener',
  'EventTarget.prototype.dispatchEvent',
  'JSON.stringify',
  'Number.isFinite',
];

describe('built-ins that the page has replaced', () => {
  it.each(builtIns)('%s shows it neither the wallet nor our messages, and holds go on', async (name) => {
    const page = open();
    const seen: unknown[] = [];
    page.globals.seen = seen;
    page.run(`{
      const original = ${name}, apply = Reflect.apply;
      let busy = false;
      ${name} = function (...args) {
        if (!busy) {
          busy = true;
          seen.push(this, args);
          for (let index = 0; index < args.length; index += 1) seen.push(args[index]);
          busy = false;
        }
        return apply(original, this, args);
      };
    }`);
    const answer = page.run<Promise<unknown>>(`window.ethereum.request(${JSON.stringify(TRANSACTION)})`);
    await settled();
    expect(page.background.held.map(({ body }) => body)).toEqual([BODY]);
    expect(page.end.arrived).toEqual([]);
    page.background.decide('continue');
    await settled();
    expect(page.end.arrived).toEqual([BODY]);
    expect(await answer).toBe(HASH);
    expect(seen.includes(page.original)).toBe(false);
    expect(
      seen.some((value) => Array.isArray(value) && ['hold', 'release', 'settled'].includes(String(value[0]))),
    ).toBe(false);
  });

  it('all of them at once, gone', async () => {
    const page = open();
    page.run(
      `{ const keep = window.ethereum.request; window.ask = (request) => keep(request); ${builtIns
        .map((name) => `${name} = () => { throw new Error('gone'); };`)
        .join('\n')} }`,
    );
    page.run(`window.ask(${JSON.stringify(TRANSACTION)})`);
    await settled();
    expect(page.background.held.map(({ body }) => body)).toEqual([BODY]);
    page.background.decide('continue');
    await settled();
    expect(page.end.arrived).toEqual([BODY]);
  });
});

describe('what a page puts on Object.prototype', () => {
  it.each([
    'relayed',
    'callback',
    'original',
    'self',
    'provider',
    'ask',
    'source',
    'params',
    'method',
    'id',
    'value',
    'get',
    'set',
    'configurable',
    'writable',
    'claims',
    'climbing',
    'relays',
    '0',
    '1',
    '2',
    'then',
  ])('%s makes nothing pass', async (name) => {
    const page = open();
    page.globals.claims = { chainId: '0x1', accounts: [ACCOUNT] };
    page.run(
      `Object.defineProperty(Object.prototype, '${name}', { value: claims, writable: true, configurable: true })`,
    );
    page.run(`window.ethereum.request(${JSON.stringify(TRANSACTION)})`);
    page.run(`window.ethereum.sendAsync([${JSON.stringify(TRANSACTION)}], () => {})`);
    await settled();
    expect(page.end.arrived).toEqual([]);
  });

  it('a setter for each key sees none of our objects', async () => {
    const page = open();
    const seen: unknown[] = [];
    page.globals.seen = seen;
    page.run(`for (const name of ['0', '1', '2', 'method', 'params', 'original', 'provider', 'chainId', 'accounts', 'source', 'value'])
      Object.defineProperty(Object.prototype, name, { set(value) { seen.push(this, value); }, get() { return undefined; }, configurable: true })`);
    page.run(`window.ethereum.request(${JSON.stringify(TRANSACTION)})`);
    await settled();
    page.background.decide('continue');
    await settled();
    expect(page.end.arrived).toEqual([BODY]);
    expect(seen.some((value) => value === page.original || Array.isArray(value))).toBe(false);
  });
});

it('keeps no mark that a page could set, and is not put off by one', async () => {
  const page = open();
  Object.assign(ethereumOf(page), { isRestakeGuard: true, guarded: true, __guarded: true });
  ethereumOf(page).request(TRANSACTION);
  await settled();
  expect(page.end.arrived).toEqual([]);
});

it('asks the wallet for chain and account, not what the page has put in its place', async () => {
  const page = open();
  const provider = ethereumOf(page);
  const { send } = provider;
  provider.request = async ({ method }: { method: string }) =>
    method === 'eth_chainId' ? '0x89' : [`0x${'ee'.repeat(20)}`];
  send.call(provider, TRANSACTION.method, TRANSACTION.params);
  send.call({ request: provider.request }, TRANSACTION.method, TRANSACTION.params);
  await settled();
  expect(page.background.held).toHaveLength(2);
  for (const held of page.background.held) expect(held).toMatchObject({ chainId: '0x1', accounts: [ACCOUNT] });
});

describe('hostile announcements', () => {
  const announced = (page: TestPage, detail: unknown) =>
    page.window.dispatchEvent(new page.globals.CustomEvent('eip6963:announceProvider', { detail }));

  it.each([
    ['null', () => null],
    ['a number', () => 5],
    ['no provider', () => ({ info: {} })],
    ['a provider that is no object', () => ({ info: {}, provider: 'x' })],
    ['no info', () => ({ provider: Object.freeze({ request: () => {} }) })],
    [
      'a detail that throws',
      () => ({
        get provider() {
          throw new Error('no');
        },
      }),
    ],
    [
      'a provider whose every trap throws',
      () => ({
        info: {},
        provider: new Proxy(
          {},
          new Proxy(
            {},
            {
              get: () => () => {
                throw new Error('no');
              },
            },
          ),
        ),
      }),
    ],
    [
      'a prototype without an end',
      () => {
        const provider: object = new Proxy(
          { request: () => {} },
          { getPrototypeOf: () => provider, getOwnPropertyDescriptor: () => undefined },
        );
        return { info: {}, provider };
      },
    ],
  ])('%s does no harm', async (_, detail) => {
    const page = open();
    expect(() => announced(page, detail())).not.toThrow();
    ethereumOf(page).request(TRANSACTION);
    await settled();
    expect(page.background.held).toHaveLength(1);
    expect(page.end.arrived).toEqual([]);
  });

  it('10,000 of them reach nobody but the page', async () => {
    const page = open();
    for (let index = 0; index < 10_000; index += 1)
      announce(page, { request: () => {} }, { name: `W${index}`, rdns: 'io.metamask' });
    await settled();
    expect(page.fromGuard).toEqual([]);
  });

  it('a second name for a wallet does not count', async () => {
    const page = open();
    const provider = ethereumOf(page);
    announce(page, provider, { name: 'First', rdns: 'first.test' });
    announce(page, provider, { name: 'MetaMask', rdns: 'io.metamask' });
    provider.request(TRANSACTION);
    await settled();
    expect(page.background.held[0]?.wallet).toEqual({ name: 'First', rdns: 'first.test' });
  });
});

describe('a page that gets hold of the copy', () => {
  it('cannot have it reach a wallet a second time', async () => {
    const page = open(createMetaMaskProvider);
    const provider = ethereumOf(page);
    let copy: unknown;
    page.end.answer = ({ params }) => {
      copy = params;
      for (const again of [provider.request, provider._rpcRequest, provider.sendAsync])
        again.call(provider, { method: TRANSACTION.method, params: copy }, () => {});
      return new Promise(() => {});
    };
    provider.request(TRANSACTION);
    await settled();
    page.background.decide('continue');
    await settled();
    expect(copy).toEqual(TRANSACTION.params);
    provider.request({ method: TRANSACTION.method, params: copy });
    await settled();
    expect(page.end.arrived).toEqual([BODY]);
    expect(page.background.held).toHaveLength(5);
  });

  it('may pass it on to one wallet once, on the chain and for the account that it claimed', async () => {
    const page = open();
    const wallet = ethereumOf(page);
    const own = {
      claims: { eth_chainId: '0x1', eth_accounts: [ACCOUNT] } as Record<string, unknown>,
      request: async (asked: { method: string; params?: unknown }) => {
        if (own.claims[asked.method]) return own.claims[asked.method];
        wallet.sendAsync(asked, () => {});
        wallet.send(asked, () => {});
        return wallet.request(asked);
      },
      on: () => {},
      removeListener: () => {},
    };
    announce(page, own);
    own.request(TRANSACTION);
    await settled();
    page.background.decide('continue');
    await settled();
    expect(page.end.arrived).toEqual([BODY]);
  });

  it('cannot have it pass to a wallet that is on another chain', async () => {
    const page = open();
    const wallet = ethereumOf(page);
    page.end.chainId = '0x5';
    const own = {
      request: async (asked: { method: string; params?: unknown }) =>
        asked.method === 'eth_chainId' ? '0x1' : asked.method === 'eth_accounts' ? [ACCOUNT] : wallet.request(asked),
      on: () => {},
      removeListener: () => {},
    };
    announce(page, own);
    own.request(TRANSACTION);
    await settled();
    page.background.decide('continue', 0);
    await settled();
    expect(page.end.arrived).toEqual([]);
    expect(page.background.held).toHaveLength(2);
    expect(page.background.held[1]).toMatchObject({ body: BODY, chainId: '0x5' });
  });
});
