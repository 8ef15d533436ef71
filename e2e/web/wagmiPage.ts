import {
  type Config,
  getAccount,
  getBalance,
  sendTransaction,
  signMessage,
  signTypedData,
  switchChain,
  watchAccount,
} from '@wagmi/core';
import type { WebPage } from './WebPage';

/** What a page of wagmi's does, however it connects: these are what its React hooks call. */
export function wagmiPage(config: Config, connect: WebPage['connect']): WebPage {
  const heard: string[] = [];
  watchAccount(config, {
    onChange: (now, before) => {
      if (now.chainId !== before.chainId && before.chainId !== undefined) heard.push('chainChanged');
    },
  });
  return {
    ...{ heard, connect },
    chainId: async () => getAccount(config).chainId ?? 0,
    switchChain: (chainId) => switchChain(config, { chainId: chainId as 1 }),
    sign: (message) => signMessage(config, { message }),
    signTyped: (typed) => signTypedData(config, typed as never),
    send: (call) => sendTransaction(config, { ...call, gas: 200_000n }),
    balance: async () =>
      String((await getBalance(config, { address: getAccount(config).address as `0x${string}` })).value),
  };
}
