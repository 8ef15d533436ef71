import { afterAll, beforeAll, beforeEach, it } from 'vitest';
import { createPlayer } from '../model/createPlayer';
import { scenarios } from '../model/scenarios';
import { startModel } from '../model/startModel';
import { startPlaying, withdrawalDelay } from '../model/startPlaying';
import { createProphet } from './createProphet';
import { playForetold } from './playForetold';

let game: Awaited<ReturnType<typeof startPlaying>>;
beforeAll(async () => {
  game = await startPlaying();
});
beforeEach(() => game.restart());
afterAll(() => game?.anvil.stop());

it.each(scenarios)('foretells each step of a staker: $name', async ({ steps }) => {
  const player = createPlayer(game.world);
  const prophet = createProphet(game.world);
  let model = startModel(withdrawalDelay);
  for (const { wait = 0, move } of steps) {
    if (wait > 0) await game.world.mine(wait);
    model = await playForetold(player, prophet, model, move);
  }
});
