import type { Browser } from 'webextension-polyfill';
import type { ToConfirm } from './background/createConfirm';
import type { LogLine } from './WalletSetting';

declare const chrome: Browser;

const prompt = location.hash.slice(1);
const send = (message: ToConfirm) => chrome.runtime.sendMessage(message) as Promise<LogLine | undefined>;
const put = (id: string, text: string) => {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
};

const line = await send({ prompt });
if (!line) window.close();
else show(line);

function show({ origin, text }: LogLine) {
  const { method, params } = JSON.parse(text) as { method: string; params?: unknown };
  const [first] = Array.isArray(params) ? params : [];
  put('method', method);
  put('site', origin);
  const details = typeof first === 'object' && first !== null ? Object.entries(first) : [['params', params ?? []]];
  for (const [name, value] of details) {
    const term = Object.assign(document.createElement('dt'), { textContent: name });
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    document
      .getElementById('details')
      ?.append(term, Object.assign(document.createElement('dd'), { textContent: shown }));
  }
}

for (const id of ['confirm', 'reject'])
  document.getElementById(id)?.addEventListener('click', () => void send({ prompt, confirmed: id === 'confirm' }));
