import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBy, BODY, ethereumOf, type PageProvider, TRANSACTION } from './testing/callForms';
import { ACCOUNT, createEnd, HASH } from './testing/createEnd';
import { createMetaMaskProvider, createPlainProvider } from './testing/createProvider';
import { openPage, type PageOptions, settled } from './testing/openPage';
import { announce } from './testing/walletKinds';

const open = (
  options: PageOptions = {},
  create: typeof createPlainProvider | typeof createMetaMaskProvider = createPlainProvider,
) => {
  const end = createEnd();
  const page = openPage({
    ...options,
    after: ({ window }) => {
      window.ethereum = create(end);
    },
  });
  return { ...page, end };
};
const request = (provider: PageProvider, asked: object = TRANSACTION) =>
  askBy({ ask: () => provider.request(asked) }, provider);

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

/** Lets time pass, and all that it brings about come to rest. */
const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  await settled();
};

describe('what passes unheld', () => {
  it('is what only reads, at once and by each function', async () => {
    const page = open();
    const provider = ethereumOf(page);
    const answers = [
      askBy({ ask: () => provider.request({ method: 'eth_blockNumber' }) }, provider),
      askBy({ ask: () => provider.send('eth_blockNumber', []) }, provider),
      askBy({ ask: (_, callback) => provider.sendAsync({ id: 7, method: 'eth_blockNumber' }, callback) }, provider),
    ];
    await settled();
    expect(answers).toEqual([
      { value: '0x10' },
      { value: '0x10' },
      { value: { id: 7, jsonrpc: '2.0', result: '0x10' } },
    ]);
    expect(page.fromGuard).toEqual([]);
  });

  it.each([
    'eth_sendTransaction',
    'personal_sign',
    'eth_sign',
    'eth_signTypedData_v4',
    'wallet_sendCalls',
    'wallet_switchEthereumChain',
    'wallet_nobodyKnowsThis',
    'ETH_BLOCKNUMBER',
    'eth_blockNumber ',
    'eth_call\u0000',
    'toString',
    '__proto__',
    'constructor',
    '',
  ])('is not %j', async (method) => {
    const page = open();
    request(ethereumOf(page), { method, params: [] });
    await settled();
    expect(page.end.arrived).toEqual([]);
    expect(page.background.held.map(({ body }) => body)).toEqual([JSON.stringify({ method, params: [] })]);
  });

  it('keeps the other keys of what it lets pass', async () => {
    const page = open();
    let seen: unknown;
    const provider = {
      on: () => {},
      request: (asked: unknown) => {
        seen = asked;
      },
    };
    announce(page, provider);
    provider.request({ method: 'eth_call', params: [1], $ctx: { a: 1 }, id: 3 });
    expect(seen).toEqual({ method: 'eth_call', params: [1], $ctx: { a: 1 }, id: 3 });
  });
});

describe('a decision', () => {
  it('counts once', async () => {
    const page = open();
    request(ethereumOf(page));
    await settled();
    page.background.decide('continue');
    page.background.decide('continue');
    await settled();
    expect(page.background.decide('continue')).toBe(false);
    await settled();
    expect(page.end.arrived).toEqual([BODY]);
  });

  it('for another body rejects', async () => {
    const page = open();
    const answer = request(ethereumOf(page));
    await settled();
    page.background.decide('continue', 0, { bodyHash: `0x${'00'.repeat(32)}` });
    await settled();
    expect(answer.error).toMatchObject({ code: 4001 });
    expect(page.end.arrived).toEqual([]);
  });

  it('is not enough where the release is refused, and the next one may be', async () => {
    const page = open();
    request(ethereumOf(page));
    await settled();
    page.background.grant = false;
    page.end.chainId = '0x5';
    page.background.decide('continue');
    await settled();
    expect(page.background.of('release')).toEqual([expect.objectContaining({ chainId: '0x5' })]);
    expect(page.end.arrived).toEqual([]);
    page.background.grant = true;
    page.background.decide('continue');
    await settled();
    expect(page.end.arrived).toEqual([BODY]);
  });

  it('for one request is none for its twin', async () => {
    const page = open();
    request(ethereumOf(page));
    request(ethereumOf(page));
    await settled();
    expect(page.background.held).toHaveLength(2);
    page.background.decide('continue', 0);
    await settled();
    expect(page.end.arrived).toEqual([BODY]);
    page.background.decide('reject', 1);
    await settled();
    expect(page.end.arrived).toEqual([BODY]);
  });

  it('brings back what the wallet says against it', async () => {
    const page = open();
    const answer = request(ethereumOf(page));
    page.end.answer = () => {
      throw Object.assign(new Error('MetaMask Tx Signature: User denied transaction signature.'), { code: 4001 });
    };
    await settled();
    page.background.decide('continue');
    await settled();
    expect(answer.error).toMatchObject({ code: 4001, message: /MetaMask/ });
    expect(page.background.of('settled')).toEqual([expect.objectContaining({ errorCode: 4001 })]);
  });

  // web3.js gives `request` a callback too; a wallet leaves that alone, and answers by its promise.
  it('for `request` comes by its promise, whatever else it is given', async () => {
    const page = open();
    const provider = ethereumOf(page);
    const answer = askBy({ ask: () => provider.request(TRANSACTION, () => {}) }, provider);
    await settled();
    page.background.decide('continue');
    await settled();
    expect(answer.value).toBe(HASH);
    expect(page.end.arrived).toEqual([BODY]);
  });

  it('is told of nothing that cannot be cloned', async () => {
    const page = open();
    page.end.answer = () => ({ result: () => {} });
    request(ethereumOf(page));
    await settled();
    page.background.decide('continue');
    await settled();
    expect(page.background.of('settled')).toHaveLength(1);
  });
});

describe('a batch', () => {
  const batch = () => [
    { id: 1, ...TRANSACTION },
    { id: 2, method: 'eth_blockNumber' },
    { id: 3, method: 'personal_sign', params: ['0x00', ACCOUNT] },
  ];

  it('is held piece by piece; one rejection stops no other', async () => {
    const page = open();
    const answer = askBy({ ask: ({ sendAsync }, callback) => sendAsync(batch(), callback) }, ethereumOf(page));
    await settled();
    expect(page.end.arrived).toEqual([]);
    expect(page.background.held).toHaveLength(2);
    page.background.decide('reject', 0);
    page.background.decide('continue', 1);
    await settled();
    expect(page.end.arrived).toEqual([JSON.stringify({ method: 'personal_sign', params: ['0x00', ACCOUNT] })]);
    expect(answer.value).toEqual([
      { id: 1, jsonrpc: '2.0', error: { code: 4001, message: 'User rejected the request.' } },
      { id: 2, jsonrpc: '2.0', result: '0x10' },
      { id: 3, jsonrpc: '2.0', result: HASH },
    ]);
  });

  it('of MetaMask is held too', async () => {
    const page = open({}, createMetaMaskProvider);
    const answer = askBy({ ask: ({ _metamask }) => _metamask.requestBatch(batch()) }, ethereumOf(page));
    await settled();
    expect(page.end.arrived).toEqual([]);
    page.background.decide('continue', 0);
    page.background.decide('reject', 1);
    await settled();
    expect(page.end.arrived).toEqual([BODY]);
    expect(answer.value).toMatchObject([{ result: HASH }, { result: '0x10' }, { error: { code: 4001 } }]);
  });

  it.each([[[]], [[null]], [Array.from({ length: 1_001 }, () => TRANSACTION)]])(
    'that makes no sense reaches nobody',
    async (odd) => {
      const page = open();
      const answer = askBy({ ask: ({ sendAsync }, callback) => sendAsync(odd, callback) }, ethereumOf(page));
      await settled();
      expect(page.end.arrived).toEqual([]);
      expect(JSON.stringify(answer)).toContain('-32602');
    },
  );
});

describe('wallets that pass requests on', () => {
  it('are reviewed once where chain and account are the same', async () => {
    const end = createEnd();
    const chosen = createPlainProvider(end);
    const page = openPage({
      after: ({ window }) => {
        window.chosen = chosen;
        const router = createPlainProvider(end);
        router.request = async (asked) => {
          await Promise.resolve();
          return chosen.request(asked);
        };
        window.ethereum = router;
      },
    });
    const answer = request(ethereumOf(page));
    await settled();
    page.background.decide('continue');
    await settled();
    expect(end.arrived).toEqual([BODY]);
    expect(answer).toEqual({ value: HASH });
    expect(page.background.held).toHaveLength(1);
  });
});

describe('what else wallets put into a page', () => {
  it.each<[string, (provider: object) => object, (page: PageProvider) => PageProvider]>([
    [
      'in a list',
      (provider) => ({ request: () => {}, providers: [provider] }),
      ({ ethereum }) => ethereum.providers[0],
    ],
    [
      'in a map',
      (provider) => ({ request: () => {}, providerMap: new Map([['one', provider]]) }),
      ({ ethereum }) => ethereum.providerMap.get('one'),
    ],
    [
      'selected',
      (provider) => ({ request: () => {}, selectedProvider: provider }),
      ({ ethereum }) => ethereum.selectedProvider,
    ],
    [
      'behind a getter',
      (provider) => ({
        request: () => {},
        get selectedProvider() {
          return provider;
        },
      }),
      ({ ethereum }) => ethereum.selectedProvider,
    ],
  ])('%s is guarded', async (_, around, find) => {
    for (const freeze of [false, true]) {
      const end = createEnd();
      const provider = createPlainProvider(end);
      const page = openPage({
        after: ({ window, globals }) => {
          const map = around(freeze ? Object.freeze(provider) : provider) as { providerMap?: Map<string, object> };
          // A map of the page's own realm, whose functions are the ones that we know.
          if (map.providerMap) {
            const own = new globals.Map();
            own.set('one', provider);
            map.providerMap = own as never;
          }
          window.ethereum = map;
        },
      });
      request(find(page.window as unknown as PageProvider));
      await settled();
      expect(end.arrived).toEqual([]);
      expect(page.background.held).toHaveLength(1);
    }
  });

  it.each(['okxwallet', 'phantom', 'somethingNew', 'web3'])('in window.%s, later on, is guarded', async (name) => {
    const end = createEnd();
    const page = openPage();
    const provider = createPlainProvider(end);
    page.window[name] = name === 'web3' ? { currentProvider: provider } : { ethereum: provider };
    await pass(50);
    request(provider);
    await settled();
    expect(page.background.held).toHaveLength(1);
    expect(end.arrived).toEqual([]);
  });

  it('leaves what is no wallet alone', async () => {
    const page = openPage();
    const client = { request: () => 'answer', get: () => {} };
    let asked = 0;
    page.window.http = client;
    Object.defineProperty(page.window, 'lazy', { get: () => (asked += 1), configurable: true });
    await pass(100);
    expect(client.request()).toBe('answer');
    expect(asked).toBe(0);
  });

  it('lets a page that has no wallet find none', () => {
    const page = openPage();
    page.window.dispatchEvent(new page.globals.Event('DOMContentLoaded'));
    expect('ethereum' in page.window).toBe(false);
  });

  it('sees announcements again after the page has opened its document anew', async () => {
    const page = openPage();
    const end = createEnd();
    (page.window as unknown as { eraseListeners(): void }).eraseListeners();
    page.mutate();
    const provider = Object.freeze(createPlainProvider(end));
    let found: PageProvider | undefined;
    page.window.addEventListener('eip6963:announceProvider', (event) => {
      found = (event as CustomEvent<{ provider: PageProvider }>).detail.provider;
    });
    announce(page, provider);
    request(found as PageProvider);
    await settled();
    expect(end.arrived).toEqual([]);
    expect(page.background.held).toHaveLength(1);
  });
});

describe('a wrapped wallet', () => {
  const wrapped = () => {
    const end = createEnd();
    const page = openPage();
    const own = createPlainProvider(end);
    const raw: PageProvider = Object.freeze(Object.assign(own, { self: () => own, me: own }));
    let found: PageProvider | undefined;
    page.window.addEventListener('eip6963:announceProvider', (event) => {
      found = (event as CustomEvent<{ provider: PageProvider }>).detail.provider;
    });
    announce(page, raw, { name: 'Frozen', rdns: 'frozen.test' });
    return { page, end, raw, provider: found as PageProvider };
  };

  it('looks like itself', () => {
    const { raw, provider } = wrapped();
    expect(provider).not.toBe(raw);
    expect(Object.keys(provider)).toEqual(Object.keys(raw));
    expect(provider.isMetaMask).toBe(true);
    expect('request' in provider).toBe(true);
    expect(provider.request).toBe(provider.request);
    expect({ ...provider }.request).toBe(provider.request);
  });

  it('never hands out the wallet', async () => {
    const { page, end, raw, provider } = wrapped();
    const seen: unknown[] = [provider.self(), provider.valueOf(), provider.constructor, provider.me];
    provider.on('chainChanged', function (this: unknown, value: unknown) {
      seen.push(this, value);
    });
    raw.emit('chainChanged', '0x1');
    seen.push(Reflect.get(provider, '__proto__'), Object.getPrototypeOf(provider), { ...provider }.me);
    expect(seen.includes(raw)).toBe(false);
    request({ request: Object.getOwnPropertyDescriptor(provider, 'request')?.value });
    await settled();
    expect(end.arrived).toEqual([]);
    expect(page.background.held[0]?.wallet).toEqual({ name: 'Frozen', rdns: 'frozen.test' });
  });
});

describe('what the wallet tells the page', () => {
  it('is told on from the first account on', async () => {
    const page = open();
    const provider = ethereumOf(page);
    page.end.accounts = [];
    await provider.request({ method: 'eth_accounts' });
    await provider.request({ method: 'eth_chainId' });
    await pass(200);
    expect(page.background.of('connected')).toEqual([]);
    page.end.accounts = [ACCOUNT];
    await provider.request({ method: 'eth_accounts' });
    await pass(200);
    expect(page.background.of('connected')).toEqual([{ accounts: [ACCOUNT], chainId: '0x1', wallet: {} }]);
    provider.emit('chainChanged', '0x89');
    await pass(200);
    expect(page.background.of('connected')[1]).toEqual({ chainId: '0x89', wallet: {} });
    provider.emit('accountsChanged', []);
    await pass(200);
    expect(page.background.of('connected')[2]).toEqual({ accounts: [], wallet: {} });
  });

  it('is told on after connecting', async () => {
    const page = open();
    ethereumOf(page).enable();
    await settled();
    expect(page.background.held[0]?.body).toBe(JSON.stringify({ method: 'eth_requestAccounts' }));
    page.background.decide('continue');
    await pass(200);
    expect(page.background.of('connected')).toEqual([{ accounts: [ACCOUNT], chainId: '0x1', wallet: {} }]);
  });

  it('is told ten times a second at most', async () => {
    const page = open();
    const provider = ethereumOf(page);
    await provider.request({ method: 'eth_accounts' });
    for (let index = 0; index < 1_000; index += 1) provider.emit('chainChanged', `0x${index}`);
    await pass(90);
    expect(page.background.of('connected').length).toBeLessThan(3);
  });
});

describe('when something is gone', () => {
  it('a frame without a gate forwards nothing', async () => {
    const page = open({ gateless: true });
    const answer = request(ethereumOf(page));
    await settled();
    expect(answer.error).toMatchObject({ code: 4001 });
    expect(page.end.arrived).toEqual([]);
  });

  it.each(['before', 'while'])('an extension that was reloaded %s it is asked rejects', async (when) => {
    const page = open();
    if (when === 'before') page.background.alive = false;
    const answer = request(ethereumOf(page));
    await settled();
    page.background.alive = false;
    await pass(4_000);
    expect(answer.error).toMatchObject({ code: 4001 });
    expect(page.end.arrived).toEqual([]);
  });

  it('a gate that falls silent rejects, as Firefox leaves it', async () => {
    const page = open();
    const answer = request(ethereumOf(page));
    await settled();
    page.gate.connect(() => {});
    await pass(10_000);
    expect(answer.error).toMatchObject({ code: 4001 });
    page.background.decide('continue');
    await settled();
    expect(page.end.arrived).toEqual([]);
  });

  it('a wallet that does not say its chain is asked no longer than two seconds', async () => {
    const page = open();
    page.end.chainId = new Promise(() => {});
    request(ethereumOf(page));
    await pass(1_900);
    expect(page.background.held).toEqual([]);
    await pass(200);
    expect(page.background.held[0]).toMatchObject({ accounts: [ACCOUNT] });
    expect(page.background.held[0]?.chainId).toBeUndefined();
  });

  it.each([
    ['a number', 1, '1'],
    ['an object', { a: 1 }, undefined],
    ['a long text', '0'.repeat(200), undefined],
  ])('a wallet that gives %s for its chain is still held', async (_, chainId, said) => {
    const page = open();
    page.end.chainId = chainId;
    request(ethereumOf(page));
    await settled();
    expect(page.background.held).toHaveLength(1);
    expect(page.background.held[0]?.chainId).toBe(said);
  });

  it('a page that is put away gets its requests back rejected', async () => {
    const page = open();
    const answer = request(ethereumOf(page));
    await settled();
    page.gate.leave();
    await settled();
    expect(answer.error).toMatchObject({ code: 4001 });
    expect(page.background.of('withdrawn')).toHaveLength(1);
    expect(page.background.decide('continue')).toBe(false);
    await settled();
    expect(page.end.arrived).toEqual([]);
  });
});
