import { deployWorld, type World } from '../deployWorld';
import { type Anvil, startAnvil } from '../startAnvil';

/** A short wait, so that tests can pass it by mining. */
export const withdrawalDelay = 8;

/** A world in which both stakers have approved their deposits and slashers may send; `restart` goes back to that. */
export async function startPlaying(): Promise<{ anvil: Anvil; world: World; restart: () => Promise<void> }> {
  const anvil = await startAnvil();
  const world = await deployWorld(anvil.url, { withdrawalDelay });
  for (const { address } of [world.accounts.staker, world.accounts.neighbour]) {
    for (const token of Object.values(world.tokens)) await world.approve(address, token);
  }
  for (const slasher of Object.values(world.slashers)) await world.actAs(slasher, async () => {});
  return { anvil, world, restart: await anvil.snapshot() };
}
