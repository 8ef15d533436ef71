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
import { openReview, type ReviewWindow } from './openReview';
import { openSettings, type Settings } from './openSettings';
import { type RpcProxy, startRpcProxy } from './startRpcProxy';
import { startWalletLog, type WalletLog } from './startWalletLog';
import { until } from './until';
import { within } from './within';

export type Rig = {
  anvil: Anvil;
  world: World;
  /** What our extension asks; the wallet has a connection of its own. */
  rpc: RpcProxy;
  dapp: DappServer;
  wallet: WalletLog;
  launched: Launched;
  settings: Settings;
  /** Opens the dApp in a tab and connects it to the wallet. */
  openDapp(): Promise<Page>;
  /** The review window, once it stands open. */
  review(): Promise<ReviewWindow>;
  /** No review window is open. */
  noReview(): Promise<void>;
  /** Chain, settings, wallet's log, endpoint and counters as at the start; the dApp's tabs are closed. */
  reset(): Promise<void>;
  stop(): Promise<void>;
};

export type RigOptions = { kind?: WalletKind; order?: WalletSetting['order'] };

/** Blocks; short, so that waiting for it is quick. */
const WITHDRAWAL_DELAY = 140;

/** A chain with the world on it, the dApp, the wallet and one browser with all of it, our extension set up. */
export async function startRig({ kind = 'plain', order = 'after' }: RigOptions = {}): Promise<Rig> {
  const [anvil, wallet] = await Promise.all([startAnvil(), startWalletLog()]);
  const world = await deployWorld(anvil.url, { withdrawalDelay: WITHDRAWAL_DELAY });
  const skipWait = async () => {
    await world.mine(WITHDRAWAL_DELAY + 1);
  };
  const [rpc, dapp, folder] = await Promise.all([
    startRpcProxy(anvil.url),
    serveDapp(configOf(world), skipWait),
    buildWallet(browserName(), {
      ...{ kind, order, name: 'Test Wallet', confirm: 'log', logUrl: wallet.url },
      // The second is a chain that the catalogue knows and that nobody here has an endpoint for.
      chains: [world.deployment.chainId, 1].map((id) => ({ id, rpcUrl: anvil.url })),
      privateKey: world.accounts.staker.privateKey,
    }),
  ]);
  const launched = await launch(browserName(), { others: [folder] });
  const settings = await within('our popup page', openSettings(launched));
  const setUp = () => settings.setUp({ ...world.deployment, rpcUrl: rpc.url });
  await setUp();
  const back = await anvil.snapshot();
  let tabs: Page[] = [];
  /** How far each request got, and what the wallet heard of it. */
  const held = async () => ({
    queue: (await settings.queue()).map(({ status, shown, passes, told, released }) => ({
      ...{ status, shown, passes, told, released },
    })),
    wallet: wallet.asked(),
  });

  return {
    ...{ anvil, world, rpc, dapp, wallet, launched, settings },
    async openDapp() {
      const page = await within('a tab', launched.browser.newPage());
      tabs.push(page);
      await within('the dApp', page.goto(dapp.url));
      const answer = await within('the wallet to connect', ask(page, { method: 'eth_requestAccounts' }), held);
      if (answer.kind !== 'answer') throw new Error(`The wallet did not connect: ${JSON.stringify(answer)}`);
      wallet.clear();
      return page;
    },
    review: () => openReview(launched),
    noReview: () =>
      until('no review window', async () => (await launched.ownPages('review')).length === 0).then(() => undefined),
    async reset() {
      for (const page of [...tabs, ...(await launched.ownPages('review'))]) await page.close().catch(() => undefined);
      tabs = [];
      rpc.mode('pass');
      rpc.target(anvil.url);
      wallet.answer('confirm');
      await back();
      // What was sent before the chain went back would count as not mined yet, and a bad endpoint is remembered.
      await settings.change('session', { forwarded: null, endpointFacts: null });
      await settings.change('local', { secondEndpoints: null });
      await setUp();
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
