import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { deployWorld, type World } from '../../test/chain/deployWorld';
import { type Anvil, startAnvil } from '../../test/chain/startAnvil';
import { configOf } from '../dapp/configOf';
import { type DappServer, serveDapp } from '../dapp/serveDapp';
import { buildWallet } from '../wallet/buildWallet';
import type { WalletKind, WalletSetting } from '../wallet/WalletSetting';
import { ask } from './ask';
import type { Launched } from './Launched';
import { browserName, launch } from './launch';
import { openReview } from './openReview';
import { changeSettings, setUp } from './settings';
import { type RpcProxy, startRpcProxy } from './startRpcProxy';
import { startWalletLog, type WalletLog } from './startWalletLog';

export type Rig = {
  anvil: Anvil;
  world: World;
  /** What our extension asks; the wallet has a connection of its own. */
  rpc: RpcProxy;
  dapp: DappServer;
  wallet: WalletLog;
  launched: Launched;
  /** Opens the dApp in a tab and connects it to the wallet. */
  openDapp(): Promise<Page>;
  review(): ReturnType<typeof openReview>;
  /** Chain, wallet's log and counters as at the start. Tabs stay. */
  reset(): Promise<void>;
  stop(): Promise<void>;
};

export type RigOptions = { kind?: WalletKind; order?: WalletSetting['order'] };

/** A chain with the world on it, the dApp, the wallet and one browser with all of it, our extension set up. */
export async function startRig({ kind = 'plain', order = 'after' }: RigOptions = {}): Promise<Rig> {
  const [anvil, wallet] = await Promise.all([startAnvil(), startWalletLog()]);
  const world = await deployWorld(anvil.url, { withdrawalDelay: 140 });
  const [rpc, dapp, folder] = await Promise.all([
    startRpcProxy(anvil.url),
    serveDapp(configOf(world)),
    buildWallet(browserName(), {
      ...{ kind, order, name: 'Test Wallet', confirm: 'log', logUrl: wallet.url },
      chains: [{ id: world.deployment.chainId, rpcUrl: anvil.url }],
      privateKey: world.accounts.staker.privateKey,
    }),
  ]);
  const launched = await launch(browserName(), { others: [folder] });
  await setUp(launched, { ...world.deployment, rpcUrl: rpc.url });
  const back = await anvil.snapshot();

  return {
    ...{ anvil, world, rpc, dapp, wallet, launched },
    async openDapp() {
      const page = await launched.browser.newPage();
      await page.goto(dapp.url);
      const answer = await ask(page, { method: 'eth_requestAccounts' });
      if (answer.kind !== 'answer') throw new Error(`The wallet did not connect: ${JSON.stringify(answer)}`);
      wallet.clear();
      rpc.clear();
      return page;
    },
    review: () => openReview(launched),
    async reset() {
      await back();
      rpc.mode('pass');
      rpc.target(anvil.url);
      wallet.answer('confirm');
      // What was sent before the chain went back would count as not mined yet.
      await changeSettings(launched, 'session', { forwarded: null });
      wallet.clear();
      rpc.clear();
    },
    async stop() {
      await launched.close();
      await Promise.all([anvil.stop(), wallet.stop(), rpc.stop(), dapp.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
