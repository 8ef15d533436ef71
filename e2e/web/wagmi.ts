import {
  connect,
  createConfig,
  getAccount,
  getBalance,
  http,
  injected,
  sendTransaction,
  signMessage,
  signTypedData,
  switchChain,
  watchAccount,
} from '@wagmi/core';
import { foundry, mainnet } from 'viem/chains';

// What wagmi's React hooks call. It finds wallets by EIP-6963, as RainbowKit and others do through it.
const config = createConfig({
  chains: [foundry, mainnet],
  connectors: [injected()],
  multiInjectedProviderDiscovery: true,
  transports: { [foundry.id]: http('/rpc'), [mainnet.id]: http('/rpc') },
});
const heard: string[] = [];
watchAccount(config, {
  onChange: (now, before) => {
    if (now.chainId !== before.chainId && before.chainId !== undefined) heard.push('chainChanged');
  },
});

window.webPage = {
  heard,
  async connect() {
    const announced = config.connectors.find(({ id }) => id === 'dev.restake-guard.test-wallet');
    if (!announced) throw new Error('The wallet was not announced.');
    return (await connect(config, { connector: announced })).accounts;
  },
  chainId: async () => getAccount(config).chainId ?? 0,
  switchChain: (chainId) => switchChain(config, { chainId: chainId as 1 }),
  sign: (message) => signMessage(config, { message }),
  signTyped: (typed) => signTypedData(config, typed as never),
  send: (call) => sendTransaction(config, { ...call, gas: 200_000n }),
  balance: async () =>
    String((await getBalance(config, { address: getAccount(config).address as `0x${string}` })).value),
};
