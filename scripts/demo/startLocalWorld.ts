import { configOf } from '../../e2e/dapp/configOf';
import { deployWorld } from '../../test/chain/deployWorld';
import { startAnvil } from '../../test/chain/startAnvil';
import type { DemoWorld } from './DemoWorld';

/** A chain of our own, or `forkUrl` of one without EigenLayer, with our stand-in for its contracts. */
export async function startLocalWorld(forkUrl?: string): Promise<DemoWorld> {
  const anvil = await startAnvil({ forkUrl });
  const world = await deployWorld(anvil.url);
  const hours = Math.round((world.delays.withdrawal * 12) / 3600);
  return {
    rpcUrl: anvil.url,
    deployment: world.deployment,
    dapp: configOf(world),
    staker: world.accounts.staker,
    skipWait: async () => {
      await world.mine(world.delays.withdrawal + 1);
    },
    about: [
      'EigenLayer is our own stand-in: the same functions and the same arithmetic, deployed a moment ago.',
      `Leaving takes ${world.delays.withdrawal} blocks (${hours} hours) here, on mainnet 14 days.`,
    ],
    stop: anvil.stop,
  };
}
