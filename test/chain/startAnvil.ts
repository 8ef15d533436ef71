import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { type AnvilClient, connect } from './connect';
import { freePort } from './freePort';

export type AnvilOptions = {
  /** Forks this network instead of starting an empty chain. */
  forkUrl?: string;
  /** Unix seconds of the first block. */
  timestamp?: number;
  chainId?: number;
};

export type Anvil = {
  url: string;
  client: AnvilClient;
  /** One JSON-RPC call, as it stands. */
  rpc(method: string, params?: readonly unknown[]): Promise<unknown>;
  /** Remembers the state; the answer takes the chain back to it, as often as one likes. */
  snapshot(): Promise<() => Promise<void>>;
  /** Ends the process. Calling it again does nothing. */
  stop(): Promise<void>;
};

/**
 * A local chain on a free port that mines each transaction at once. It ends with `stop`, and with this process in any
 * case, even when that is killed.
 */
export async function startAnvil(options: AnvilOptions = {}, attempts = 3): Promise<Anvil> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(binary(), argumentsOf(port, options), { stdio: ['ignore', 'ignore', 'pipe'] });
  const watchdog = watch(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += data;
  });
  const stop = async () => {
    child.kill();
    await ended;
    watchdog.stdin?.end();
  };

  const client = connect(url);
  const isUp = await Promise.race([answers(client), ended.then(() => false)]);
  if (!isUp) {
    await stop();
    // Another process may have taken the port between our look and anvil's.
    if (attempts > 1 && /address already in use/i.test(complaint)) return startAnvil(options, attempts - 1);
    throw new Error(`anvil did not start on ${url}: ${complaint.trim() || 'it gave no reason'}`);
  }
  return { url, client, rpc: client.rpc, snapshot: client.snapshot, stop };
}

function argumentsOf(port: number, { forkUrl, timestamp, chainId }: AnvilOptions): string[] {
  return [
    ...['--quiet', '--host', '127.0.0.1', '--port', `${port}`],
    ...(forkUrl ? ['--fork-url', forkUrl] : []),
    ...(timestamp === undefined ? [] : ['--timestamp', `${timestamp}`]),
    ...(chainId === undefined ? [] : ['--chain-id', `${chainId}`]),
  ];
}

/** The binary itself: its npm wrapper would be one more process to end. */
function binary(): string {
  const cpu = { x64: 'amd64', arm64: 'arm64' }[arch() as string];
  const name = `@foundry-rs/anvil-${platform()}-${cpu}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin', 'anvil');
  } catch {
    throw new Error(`${name} is not installed. Run: npm ci`);
  }
}

/** A shell that outlives us just long enough to end anvil: our end of its pipe closes however we die. */
function watch(child: ChildProcess): ChildProcess {
  const watchdog = spawn('sh', ['-c', `read _; kill ${child.pid} 2>/dev/null`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.unref();
  return watchdog;
}

async function answers(client: AnvilClient): Promise<boolean> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const answer = await client.rpc('eth_chainId').catch(() => undefined);
    if (answer !== undefined) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
