import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LogAnswer, LogLine } from '../wallet/WalletSetting';

/** What pages read all the time and what asks nobody for anything. Our own list on purpose, and shorter than the guard's. */
const reads = /^(?:eth_(?:accounts|blockNumber|call|chainId|estimateGas|gasPrice|get\w+)|net_version)$/;

export type WalletLog = {
  url: string;
  /** Every request that reached the wallet, oldest first. */
  lines: readonly LogLine[];
  /** Texts of those that are no reads: what somebody has to have decided. */
  asked(): readonly string[];
  clear(): void;
  /** What the person at the wallet does from now on; `wait` thinks until told otherwise. */
  answer(how: 'confirm' | 'reject' | 'wait'): void;
  stop(): Promise<void>;
};

/** Takes the wallet's log, and is the person who confirms there. */
export async function startWalletLog(): Promise<WalletLog> {
  let lines: LogLine[] = [];
  let how: 'confirm' | 'reject' | 'wait' = 'confirm';
  let thinking: ((confirmed: boolean) => void)[] = [];
  const decide = (): Promise<boolean> =>
    how === 'wait' ? new Promise((resolve) => thinking.push(resolve)) : Promise.resolve(how === 'confirm');

  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const line = JSON.parse(text) as LogLine;
    lines.push(line);
    const answer: LogAnswer = { confirmed: line.asks && (await decide()) };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    get lines() {
      return lines;
    },
    asked: () => lines.map(({ text }) => text).filter((text) => !reads.test(methodOf(text))),
    clear: () => {
      lines = [];
    },
    answer: (next) => {
      how = next;
      if (next === 'wait') return;
      for (const resolve of thinking) resolve(next === 'confirm');
      thinking = [];
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

const methodOf = (text: string): string => {
  const { method } = (JSON.parse(text) ?? {}) as { method?: unknown };
  return typeof method === 'string' ? method : '';
};
