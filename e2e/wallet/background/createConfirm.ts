import type { Browser } from 'webextension-polyfill';
import type { LogAnswer, LogLine, WalletSetting } from '../WalletSetting';
import { rejected } from './walletError';

export type Confirm = ReturnType<typeof createConfirm>;

/** What the window asks the background for, and what it says. */
export type ToConfirm = { prompt: string; confirmed?: boolean };

/** Writes down what arrived and lets somebody decide: whoever reads the log, or a person at the wallet's own window. */
export function createConfirm(chrome: Browser, { logUrl, confirm }: WalletSetting) {
  const prompts = new Map<string, { line: LogLine; windowId?: number; decide(confirmed: boolean): void }>();

  chrome.runtime.onMessage.addListener((message: unknown) => {
    const { prompt, confirmed } = message as ToConfirm;
    const open = prompts.get(prompt);
    if (confirmed !== undefined) open?.decide(confirmed);
    return Promise.resolve(open?.line);
  });
  chrome.windows.onRemoved.addListener((closed) => {
    for (const { windowId, decide } of prompts.values()) if (windowId === closed) decide(false);
  });

  const atWindow = async (line: LogLine): Promise<boolean> => {
    const prompt = crypto.randomUUID();
    const decided = new Promise<boolean>((decide) => prompts.set(prompt, { line, decide }));
    const url = chrome.runtime.getURL(`confirm.html#${prompt}`);
    const { id } = await chrome.windows.create({ url, type: 'popup', width: 380, height: 520 });
    const open = prompts.get(prompt);
    if (open && id !== undefined) open.windowId = id;
    const confirmed = await decided;
    prompts.delete(prompt);
    if (id !== undefined) await chrome.windows.remove(id).catch(() => undefined);
    return confirmed;
  };

  return async (line: LogLine): Promise<void> => {
    const response = await fetch(logUrl, { method: 'POST', body: JSON.stringify(line) });
    const answer = (await response.json()) as LogAnswer;
    if (!line.asks) return;
    const confirmed = confirm === 'window' ? await atWindow(line) : answer.confirmed;
    if (!confirmed) throw rejected;
  };
}
