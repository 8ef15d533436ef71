import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { DappConfig } from './DappConfig';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export type DappServer = { url: string; stop(): Promise<void> };

/**
 * Bundles the page and serves it on a free port of the loopback interface.
 * @param mine what "skip the wait" does, on a chain that can
 */
export async function serveDapp(config: Omit<DappConfig, 'canMine'>, mine?: () => Promise<void>): Promise<DappServer> {
  const bundle = await build({
    entryPoints: [here('main.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const files: Record<string, { type: string; body: string | Uint8Array }> = {
    '/': { type: 'text/html; charset=utf-8', body: await readFile(here('index.html')) },
    '/dapp.css': { type: 'text/css', body: await readFile(here('dapp.css')) },
    '/main.js': { type: 'text/javascript', body: bundle.outputFiles[0]?.text ?? '' },
    '/config.json': { type: 'application/json', body: JSON.stringify({ ...config, canMine: mine !== undefined }) },
  };
  const server = createServer(async (request, response) => {
    if (request.method === 'POST' && request.url === '/mine' && mine) {
      await mine();
      return response.writeHead(204).end();
    }
    const file = files[request.url ?? ''];
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
