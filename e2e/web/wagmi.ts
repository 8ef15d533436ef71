import { connect, createConfig, http, injected } from '@wagmi/core';
import { foundry, mainnet } from 'viem/chains';
import { wagmiPage } from './wagmiPage';

// It finds wallets by EIP-6963, as RainbowKit and others do through it.
const config = createConfig({
  chains: [foundry, mainnet],
  connectors: [injected()],
  multiInjectedProviderDiscovery: true,
  transports: { [foundry.id]: http('/rpc'), [mainnet.id]: http('/rpc') },
});

window.webPage = wagmiPage(config, async () => {
  const announced = config.connectors.find(({ id }) => id === 'dev.restake-guard.test-wallet');
  if (!announced) throw new Error('The wallet was not announced.');
  return (await connect(config, { connector: announced })).accounts;
});
