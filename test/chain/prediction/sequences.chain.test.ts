import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import { createPlayer, inRange } from '../model/createPlayer';
import { opening, step } from '../model/generate';
import { startModel } from '../model/startModel';
import { startPlaying, withdrawalDelay } from '../model/startPlaying';
import { createProphet } from './createProphet';
import { playForetold } from './playForetold';

let game: Awaited<ReturnType<typeof startPlaying>>;
beforeAll(async () => {
  game = await startPlaying();
});
afterAll(() => game?.anvil.stop());

it('foretells whatever stakers do, in whatever order', async () => {
  const player = createPlayer(game.world);
  const prophet = createProphet(game.world);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      await game.restart();
      let model = startModel(withdrawalDelay);
      for (const { wait, move } of [...opening, ...steps]) {
        if (wait > 0) await game.world.mine(wait);
        const possible = inRange(model, move);
        if (possible) model = await playForetold(player, prophet, model, possible);
      }
    }),
    { numRuns: 12 },
  );
});
