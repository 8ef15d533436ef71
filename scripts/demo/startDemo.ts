import { rm } from 'node:fs/promises';
import { serveDapp } from '../../e2e/dapp/serveDapp';
import type { Launched } from '../../e2e/harness/Launched';
import { launch } from '../../e2e/harness/launch';
import { openSettings } from '../../e2e/harness/openSettings';
import { startWalletLog, type WalletLog } from '../../e2e/harness/startWalletLog';
import { buildWallet } from '../../e2e/wallet/buildWallet';
import type { DemoWorld } from './DemoWorld';
import { startFork } from './startFork';
import { startLocalWorld } from './startLocalWorld';

export type Demo = { world: DemoWorld; dappUrl: string; wallet: WalletLog; launched: Launched };

/**
 * Chain, dApp, wallet and Chromium with the extension. What has been started is handed to `undo` at once, so that an
 * interrupted start leaves nothing behind.
 */
export async function startDemo(visible: boolean, undo: (task: () => Promise<unknown>) => void): Promise<Demo> {
  const world = await (process.env.RPC_URL ? startFork(process.env.RPC_URL) : startLocalWorld());
  undo(world.stop);
  const wallet = await startWalletLog();
  undo(wallet.stop);
  const dapp = await serveDapp(world.dapp, world.skipWait);
  undo(dapp.stop);
  const folder = await buildWallet('chromium', {
    ...{ kind: 'plain', order: 'after', name: 'Test Wallet', logUrl: wallet.url },
    confirm: visible ? 'window' : 'log',
    chains: [{ id: world.dapp.chainId, rpcUrl: world.rpcUrl }],
    privateKey: world.staker.privateKey,
  });
  undo(() => rm(folder, { recursive: true, force: true }));
  const launched = await launch('chromium', { others: [folder], visible });
  undo(launched.close);
  const settings = await openSettings(launched);
  await settings.setUp({ ...world.deployment, rpcUrl: world.rpcUrl });
  await settings.close();
  return { world, dappUrl: dapp.url, wallet, launched };
}
