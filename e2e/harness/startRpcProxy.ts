import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `down` hangs up, `silent` never answers, `garbage` answers with what is no JSON. */
export type ProxyMode = 'pass' | 'down' | 'silent' | 'garbage';

export type RpcProxy = {
  url: string;
  /** The methods of each HTTP request since `clear`; a batch is one request. */
  requests: readonly (readonly string[])[];
  clear(): void;
  mode(next: ProxyMode): void;
  /** Answers come from this node from now on. */
  target(url: string): void;
  stop(): Promise<void>;
};

/** Stands between the extension and the chain: counts what is asked, and fails as endpoints do. */
export async function startRpcProxy(first: string): Promise<RpcProxy> {
  let requests: (readonly string[])[] = [];
  let mode: ProxyMode = 'pass';
  let node = first;

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    requests.push(methodsOf(body));
    if (mode === 'silent') return;
    if (mode === 'down') return void request.socket.destroy();
    if (mode === 'garbage') {
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"jsonrpc":"2.0","id":');
    }
    try {
      const answer = await fetch(node, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    } catch {
      response.writeHead(502).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    get requests() {
      return requests;
    },
    clear: () => {
      requests = [];
    },
    mode: (next) => {
      mode = next;
    },
    target: (url) => {
      node = url;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

const methodsOf = (body: string): readonly string[] => {
  const calls: unknown = JSON.parse(body);
  return (Array.isArray(calls) ? calls : [calls]).map(({ method }: { method: string }) => method);
};
