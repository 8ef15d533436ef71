import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type SiteFile = string | { type?: string; body: string; headers?: Readonly<Record<string, string>> };

export type AttackSite = {
  /** `localhost` and `127.0.0.1` are two sites; each name under `localhost` is one more. */
  url(host?: string, path?: string): string;
  /** What the site has from now on, by path; nothing of what it had before. */
  serve(files: Readonly<Record<string, SiteFile>>): void;
  /** Paths that were asked for since `serve`. */
  asked: readonly string[];
  stop(): Promise<void>;
};

/** A web server that a test fills with whatever a hostile site would have. */
export async function startAttackSite(): Promise<AttackSite> {
  let files: Readonly<Record<string, SiteFile>> = {};
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(path);
    const file = files[path];
    if (file === undefined) return void response.writeHead(404).end();
    const { type = 'text/html; charset=utf-8', body, headers } = typeof file === 'string' ? { body: file } : file;
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: (host = 'localhost', path = '/') => `http://${host}:${port}${path}`,
    serve(next) {
      files = next;
      asked = [];
    },
    get asked() {
      return asked;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
