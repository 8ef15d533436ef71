import { type End, HASH } from './createEnd';

type Asked = { id?: unknown; method: string; params?: unknown };
type Callback = (error: unknown, response?: unknown) => void;
type Listener = (value: unknown) => void;

const response = (end: End, asked: Asked, callback: Callback) =>
  void end.ask(asked).then(
    (result) => callback(null, { id: asked.id, jsonrpc: '2.0', result }),
    (error: unknown) => callback(error),
  );

/** A provider as most wallets have it: one object with functions of its own. */
export const createPlainProvider = (end: End) => {
  const listeners = new Map<string, Listener>();
  return {
    isMetaMask: true,
    request: (asked: Asked) => end.ask(asked),
    send: (first: unknown, second: unknown) => {
      if (typeof first === 'string') return end.ask({ method: first, params: second });
      if (typeof second === 'function') return response(end, first as Asked, second as Callback);
      return end.ask(first as Asked);
    },
    sendAsync: (asked: Asked | Asked[], callback: Callback) => {
      if (!Array.isArray(asked)) return response(end, asked, callback);
      const answers: unknown[] = [];
      for (const one of asked)
        response(end, one, (error, value) => {
          answers.push(value ?? { error });
          if (answers.length === asked.length) callback(null, answers);
        });
    },
    enable: () => end.ask({ method: 'eth_requestAccounts' }),
    on: (event: string, listener: Listener) => void listeners.set(event, listener),
    removeListener: (event: string) => void listeners.delete(event),
    emit: (event: string, value: unknown) => listeners.get(event)?.(value),
  };
};

/** A class with private fields, an engine below and a Proxy around, as MetaMask has them. */
export const createMetaMaskProvider = (end: End) => {
  class Provider {
    readonly isMetaMask = true;
    readonly #listeners = new Map<string, (this: unknown, value: unknown) => void>();
    selectedAddress: unknown = null;
    readonly _rpcEngine = {
      handle: (asked: Asked, callback: Callback) => response(end, asked, callback),
    };
    readonly _metamask = {
      requestBatch: (batch: Asked[]) => Promise.all(batch.map((one) => end.ask(one).then((result) => ({ result })))),
    };

    constructor() {
      this.request = this.request.bind(this);
      this._rpcRequest = this._rpcRequest.bind(this);
    }

    async request({ method, params }: Asked): Promise<unknown> {
      return new Promise((resolve, reject) => {
        this._rpcRequest({ method, params }, (error, answer) => {
          if (error) reject(error);
          else resolve((answer as { result: unknown }).result);
        });
      });
    }

    _rpcRequest(asked: Asked & { jsonrpc?: string }, callback: Callback): unknown {
      if (!asked.jsonrpc) asked.jsonrpc = '2.0';
      return this._rpcEngine.handle(asked, callback);
    }

    sendAsync(asked: Asked, callback: Callback) {
      this._rpcRequest(asked, callback);
    }

    send(first: unknown, second?: unknown): unknown {
      if (typeof first === 'string') return this.request({ method: first, params: second });
      if (typeof second === 'function') return this._rpcRequest(first as Asked, second as Callback);
      return this._sendSync(first as Asked);
    }

    _sendSync({ method, params }: Asked) {
      if (method === 'eth_accounts') return { result: end.accounts };
      end.arrived.push(JSON.stringify({ method, params }));
      return { result: HASH };
    }

    on(event: string, listener: (value: unknown) => void) {
      this.#listeners.set(event, listener);
      return this;
    }

    removeListener(event: string) {
      this.#listeners.delete(event);
      return this;
    }

    emit(event: string, value: unknown) {
      this.#listeners.get(event)?.call(this, value);
    }
  }
  return new Proxy(new Provider(), {
    deleteProperty: () => true,
    get: (target, name) => target[name as keyof Provider],
  });
};

/** Swallows what is set or defined on it. */
export const createSwallowingProxy = (provider: object) =>
  new Proxy(provider, { defineProperty: () => true, set: () => true });
