import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const libraries = ['wagmi', 'rainbowkit', 'ethers', 'web3'] as const;
export type Library = (typeof libraries)[number];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const testDapp = join(dirname(createRequire(import.meta.url).resolve('@metamask/test-dapp/package.json')), 'dist');

export type WebServer = { url: string; stop(): Promise<void> };

/** Wallets' own packages, which wagmi loads once somebody chooses such a wallet. Nobody does, and they are not installed. */
const absent = [
  '@base-org/*',
  '@coinbase/*',
  '@gemini-wallet/*',
  '@metamask/*',
  '@safe-global/*',
  '@walletconnect/*',
  'porto',
];

/** `/ethers`, `/web3`, `/wagmi` and `/rainbowkit` are pages of these libraries, `/test-dapp/` is MetaMask's, `/rpc` is the node, `/` is empty. */
export async function serveWeb(node: string): Promise<WebServer> {
  const bundles = new Map<string, string>();
  for (const name of libraries) {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(name === 'rainbowkit' ? `${name}.tsx` : `${name}.ts`, import.meta.url))],
      ...{ bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'error', jsx: 'automatic' },
      external: absent,
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    });
    bundles.set(`/${name}.js`, outputFiles[0]?.text ?? '');
  }
  const server = createServer(async (request, response) => {
    const path = normalize((request.url ?? '/').split('?')[0] ?? '/');
    if (path === '/rpc') {
      let body = '';
      for await (const part of request) body += part;
      const answer = await fetch(node, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return response.writeHead(200, { 'content-type': 'application/json' }).end(await answer.text());
    }
    const bundle = bundles.get(path);
    if (bundle !== undefined) return response.writeHead(200, { 'content-type': types['.js'] }).end(bundle);
    if (path.startsWith('/test-dapp/')) {
      const file = join(testDapp, path === '/test-dapp/' ? 'index.html' : path.slice('/test-dapp/'.length));
      if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      // It works with wallets alone that call themselves MetaMask, as most do.
      if (file.endsWith('index.html')) response.write('<script>ethereum.isMetaMask = true</script>');
      return createReadStream(file).pipe(response);
    }
    const library = libraries.find((name) => path === `/${name}`);
    if (path !== '/' && !library) return response.writeHead(404).end();
    const script = library ? `<script type="module" src="/${library}.js"></script>` : '';
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><meta charset="utf-8"><title>Web</title>${script}`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
