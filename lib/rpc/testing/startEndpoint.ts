import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type JsonRpcRequest = { id: number; method: string; params: unknown[] };
export type TestEndpoint = {
  url: string;
  /** Bodies of the HTTP requests so far, parsed. */
  requests: (JsonRpcRequest | JsonRpcRequest[])[];
  headers: IncomingMessage['headers'][];
  stop(): Promise<void>;
};
type Handler = (request: JsonRpcRequest, response: ServerResponse, all: JsonRpcRequest[]) => unknown;

/**
 * A real HTTP server that answers like an endpoint, for tests. The handler returns the answer's `{ result }` or
 * `{ error }` for each call, or undefined after it has written (or withheld) the response itself.
 */
export const startEndpoint = async (handler: Handler): Promise<TestEndpoint> => {
  const requests: TestEndpoint['requests'] = [];
  const headers: TestEndpoint['headers'] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = JSON.parse(text) as JsonRpcRequest | JsonRpcRequest[];
    requests.push(body);
    headers.push(request.headers);
    const list = Array.isArray(body) ? body : [body];
    const answers: unknown[] = [];
    for (const item of list) {
      const answer = await handler(item, response, list);
      if (answer === undefined) return;
      answers.push({ jsonrpc: '2.0', id: item.id, ...(answer as object) });
    }
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(Array.isArray(body) ? answers : answers[0]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    headers,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
