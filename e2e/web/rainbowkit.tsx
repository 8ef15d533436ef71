import { ConnectButton, connectorsForWallets, RainbowKitProvider } from '@rainbow-me/rainbowkit';
import { injectedWallet } from '@rainbow-me/rainbowkit/wallets';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { getAccount, watchAccount } from '@wagmi/core';
import { createRoot } from 'react-dom/client';
import { foundry, mainnet } from 'viem/chains';
import { createConfig, http, WagmiProvider } from 'wagmi';
import { wagmiPage } from './wagmiPage';

/** Set up as RainbowKit's documentation says, but without WalletConnect, which would ask a server. */
const config = createConfig({
  chains: [foundry, mainnet],
  connectors: connectorsForWallets([{ groupName: 'Wallets', wallets: [injectedWallet] }], {
    appName: 'A dApp of RainbowKit',
    projectId: 'none',
  }),
  transports: { [foundry.id]: http('/rpc'), [mainnet.id]: http('/rpc') },
});

const root = document.createElement('main');
document.body.append(root);
// As on a first visit, though the wallet may know this site from another page.
createRoot(root).render(
  <WagmiProvider config={config} reconnectOnMount={false}>
    <QueryClientProvider client={new QueryClient()}>
      <RainbowKitProvider>
        <ConnectButton />
      </RainbowKitProvider>
    </QueryClientProvider>
  </WagmiProvider>,
);

/** The element once it is there, as a person waits for it. */
const seen = (selector: string): Promise<HTMLElement> =>
  new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) resolve(found);
      else setTimeout(look, 50);
    };
    look();
  });

/** By its own button and its own list of wallets, where ours stands by the name that it announced. */
const connect = async (): Promise<readonly string[]> => {
  (await seen('[data-testid="rk-connect-button"]')).click();
  (await seen('[data-testid="rk-wallet-option-dev.restake-guard.test-wallet"]')).click();
  return new Promise((resolve) => {
    const stop = watchAccount(config, {
      onChange: ({ address }) => {
        if (!address) return;
        stop();
        resolve([address]);
      },
    });
    const { address } = getAccount(config);
    if (address) resolve([address]);
  });
};

window.webPage = wagmiPage(config, connect);
