import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `down` hangs up, `silent` never answers, `garbage` answers with what is no JSON. */
export type ProxyMode = 'pass' | 'down' | 'silent' | 'garbage';

/** What an endpoint says in the place of an answer; `honest` is what the node would say. */
export type Reply = (response: ServerResponse, body: string, honest: () => Promise<string>) => unknown;

/** One HTTP request as it arrived. */
type Heard = { path: string; headers: IncomingHttpHeaders; body: string };

export type RpcProxy = {
  url: string;
  /** The methods of each HTTP request since `clear`; a batch is one request. */
  requests: readonly (readonly string[])[];
  /** The same requests, whole. */
  heard: readonly Heard[];
  clear(): void;
  mode(next: ProxyMode | Reply): void;
  /** Answers come from this node from now on. */
  target(url: string): void;
  stop(): Promise<void>;
};

/** Stands between the extension and the chain: counts what is asked, and fails as endpoints do. */
export async function startRpcProxy(first: string): Promise<RpcProxy> {
  let heard: Heard[] = [];
  let reply: Reply = pass;
  let node = first;

  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    heard.push({ path: request.url ?? '', headers: request.headers, body });
    const honest = async () => {
      const answer = await fetch(node, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return answer.text();
    };
    try {
      await reply(response, body, honest);
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    get requests() {
      return heard.map(({ body }) => methodsOf(body));
    },
    get heard() {
      return heard;
    },
    clear: () => {
      heard = [];
    },
    mode: (next) => {
      reply = typeof next === 'string' ? modes[next] : next;
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

const JSON_TYPE = { 'content-type': 'application/json' };

const pass: Reply = async (response, _, honest) => {
  try {
    response.writeHead(200, JSON_TYPE).end(await honest());
  } catch {
    response.writeHead(502).end();
  }
};

const modes: Readonly<Record<ProxyMode, Reply>> = {
  pass,
  down: (response) => response.destroy(),
  silent: () => undefined,
  garbage: (response) => response.writeHead(200, JSON_TYPE).end('{"jsonrpc":"2.0","id":'),
};

const methodsOf = (body: string): readonly string[] => {
  const calls: unknown = JSON.parse(body);
  return (Array.isArray(calls) ? calls : [calls]).map(({ method }: { method: string }) => method);
};
