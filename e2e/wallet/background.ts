import type { Browser, Runtime } from 'webextension-polyfill';
import { createAnswers } from './background/createAnswers';
import { createConfirm } from './background/createConfirm';
import { createWalletState } from './background/createWalletState';
import { originOf } from './background/originOf';
import { serveOutside } from './background/serveOutside';
import { walletError } from './background/walletError';
import type { FromWallet, ToWallet } from './inpage/Wire';
import type { WalletSetting } from './WalletSetting';

declare const chrome: Browser;
/** Put in by buildWallet. */
declare const SETTING: WalletSetting;

const ports = new Set<Runtime.Port>();
const tell = (event: string, value: unknown) => {
  for (const port of ports) port.postMessage({ event, value } satisfies FromWallet);
};
const state = createWalletState(chrome.storage.session, SETTING, tell);
const confirm = createConfirm(chrome, SETTING);
const answers = createAnswers(SETTING, state, confirm);

chrome.runtime.onConnect.addListener((port) => {
  const origin = originOf(port.sender);
  ports.add(port);
  port.onDisconnect.addListener(() => void ports.delete(port));
  port.onMessage.addListener(async (message) => {
    if (message === 'awake') return;
    const { id, text } = message as ToWallet;
    const answer: FromWallet = await answers(origin, text).then(
      (result) => ({ id, result }),
      (error: unknown) => ({ id, error: walletError(error) }),
    );
    port.postMessage(answer);
  });
});

serveOutside(chrome, answers);
