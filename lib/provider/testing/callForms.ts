import { ACCOUNT } from './createEnd';
import type { RealmWindow } from './createRealm';
import type { TestPage } from './openPage';

// biome-ignore lint/suspicious/noExplicitAny: a provider as a page sees it, which may call it as it likes.
export type PageProvider = Record<string, any>;

export const TRANSACTION = {
  method: 'eth_sendTransaction',
  params: [{ from: ACCOUNT, to: `0x${'11'.repeat(20)}`, data: '0x095ea7b3' }],
};
export const BODY = JSON.stringify(TRANSACTION);

type Callback = (error: unknown, value?: unknown) => void;

/** A way to ask a provider: `of` is the function that it needs, `ask` gives a promise or calls back. */
export type CallForm = {
  name: string;
  of(provider: PageProvider): unknown;
  ask(provider: PageProvider, callback: Callback): unknown;
};

const payload = () => ({ id: 1, jsonrpc: '2.0', ...structuredClone(TRANSACTION) });
const prototypeOf = (provider: PageProvider): PageProvider => Object.getPrototypeOf(provider);

export const callForms: readonly CallForm[] = [
  { name: 'request', of: ({ request }) => request, ask: (provider) => provider.request(structuredClone(TRANSACTION)) },
  {
    name: 'request on its own',
    of: ({ request }) => request,
    ask: ({ request }) => request(structuredClone(TRANSACTION)),
  },
  {
    name: 'request of the prototype',
    of: (provider) => Object.hasOwn(prototypeOf(provider), 'request'),
    ask: (provider) => prototypeOf(provider).request.call(provider, structuredClone(TRANSACTION)),
  },
  {
    name: 'send(method, params)',
    of: ({ send }) => send,
    ask: (provider) => provider.send(TRANSACTION.method, structuredClone(TRANSACTION.params)),
  },
  { name: 'send(payload)', of: ({ send }) => send, ask: (provider) => provider.send(payload()) },
  {
    name: 'send(payload, callback)',
    of: ({ send }) => send,
    ask: (provider, callback) => provider.send(payload(), callback),
  },
  {
    name: 'sendAsync(payload, callback)',
    of: ({ sendAsync }) => sendAsync,
    ask: (provider, callback) => provider.sendAsync(payload(), callback),
  },
  {
    name: '_rpcRequest(payload, callback)',
    of: ({ _rpcRequest }) => _rpcRequest,
    ask: (provider, callback) => provider._rpcRequest(payload(), callback),
  },
  {
    name: '_rpcEngine.handle(payload, callback)',
    of: ({ _rpcEngine }) => _rpcEngine,
    ask: (provider, callback) => provider._rpcEngine.handle(payload(), callback),
  },
  { name: '_sendSync(payload)', of: ({ _sendSync }) => _sendSync, ask: (provider) => provider._sendSync(payload()) },
];

/** What became of a call, in time. */
export type Answer = { value?: unknown; error?: unknown };

/** Asks, and notes what comes back: by promise, by callback or by an exception. */
export const askBy = ({ ask }: Pick<CallForm, 'ask'>, provider: PageProvider): Answer => {
  const answer: Answer = {};
  const callback: Callback = (error, value) => Object.assign(answer, error ? { error } : { value });
  try {
    // The page's promises are of another realm than ours.
    const returned = ask(provider, callback) as Promise<unknown> | undefined;
    if (typeof returned?.then === 'function')
      returned.then(
        (value) => callback(null, value),
        (error) => callback(error),
      );
  } catch (error) {
    callback(error);
  }
  return answer;
};

export const ethereumOf = ({ window }: { window: RealmWindow }) => window.ethereum as PageProvider;

/** What a page gets that asks by EIP-6963. */
export const announcedTo = ({ window, globals }: TestPage): PageProvider[] => {
  const found: PageProvider[] = [];
  const listener = (event: Event) => {
    found.push((event as CustomEvent<{ provider: PageProvider }>).detail.provider);
  };
  window.addEventListener('eip6963:announceProvider', listener);
  window.dispatchEvent(new globals.Event('eip6963:requestProvider'));
  window.removeEventListener('eip6963:announceProvider', listener);
  return found;
};
