import { announce } from '../inpage/announce';
import { announceTarget } from '../inpage/announceTarget';
import { type Asked, createAsk } from '../inpage/createAsk';
import { createEvents } from '../inpage/createEvents';
import type { Wire } from '../inpage/Wire';

type Payload = Asked & { id?: unknown; jsonrpc?: string };
type Callback = (error: unknown, response?: unknown) => void;
type Answer = { target?: unknown; data?: { name?: unknown; data?: { id: unknown } } } | null;

const NAME = 'metamask-provider';

/** A class with private fields and an engine below, behind a Proxy, talking over public messages on the window. */
export function install(wire: Wire): void {
  const { ask, heard } = createAsk((request) =>
    window.postMessage({ target: 'metamask-contentscript', data: { name: NAME, data: request } }, location.origin),
  );
  window.addEventListener('message', ({ data, source }: MessageEvent<Answer>) => {
    if (source !== window || data?.target !== 'metamask-inpage' || data.data?.name !== NAME) return;
    if (data.data.data) heard(data.data.data);
  });
  const provider = new Proxy(new Provider(ask), {
    deleteProperty: () => true,
    get: (target, name) => target[name as keyof Provider],
  });
  wire.onEvent((name, value) => provider.emit(name, value));
  Object.assign(window, { ethereum: provider, web3: { currentProvider: provider } });
  announce(wire.name, provider);
  announceTarget(wire.name);
}

class Provider {
  readonly isMetaMask = true;
  readonly #events = createEvents();
  readonly #ask: (call: Asked) => Promise<unknown>;
  readonly _rpcEngine: { handle(asked: Payload | Payload[], callback: Callback): void };
  readonly _metamask: { requestBatch(batch: Payload[]): Promise<unknown> };

  constructor(ask: (call: Asked) => Promise<unknown>) {
    this.#ask = ask;
    this._rpcEngine = { handle: (asked, callback) => void this.#handle(asked, callback) };
    this._metamask = { requestBatch: (batch) => Promise.all(batch.map((one) => this.#respond(one))) };
    this.request = this.request.bind(this);
    this._rpcRequest = this._rpcRequest.bind(this);
  }

  async #respond({ id, method, params }: Payload) {
    return { id, jsonrpc: '2.0', result: await this.#ask({ method, params }) };
  }

  async #handle(asked: Payload | Payload[], callback: Callback) {
    try {
      const answer = Array.isArray(asked)
        ? await Promise.all(asked.map((one) => this.#respond(one)))
        : await this.#respond(asked);
      callback(null, answer);
    } catch (error) {
      callback(error);
    }
  }

  request({ method, params }: Asked): Promise<unknown> {
    return new Promise((resolve, reject) =>
      this._rpcRequest({ method, params }, (error, answer) =>
        error ? reject(error) : resolve((answer as { result: unknown }).result),
      ),
    );
  }

  _rpcRequest(asked: Payload | Payload[], callback: Callback): void {
    if (!Array.isArray(asked) && !asked.jsonrpc) asked.jsonrpc = '2.0';
    this._rpcEngine.handle(asked, callback);
  }

  sendAsync(asked: Payload | Payload[], callback: Callback): void {
    this._rpcRequest(asked, callback);
  }

  send(first: string | Payload, second?: unknown): unknown {
    if (typeof first === 'string') return this.request({ method: first, params: second });
    if (typeof second === 'function') return this._rpcRequest(first, second as Callback);
    return this._sendSync(first);
  }

  /** Answers nothing at once; what it is asked goes its way all the same. */
  _sendSync(asked: Payload): object {
    void this.#respond(asked).catch(() => undefined);
    return { id: asked.id, jsonrpc: '2.0', result: null };
  }

  enable(): Promise<unknown> {
    return this.request({ method: 'eth_requestAccounts' });
  }

  on(name: string, listener: (value: unknown) => void): this {
    this.#events.on(name, listener);
    return this;
  }

  removeListener(name: string, listener: (value: unknown) => void): this {
    this.#events.removeListener(name, listener);
    return this;
  }

  emit(name: string, value: unknown): void {
    this.#events.emit(name, value);
  }
}
