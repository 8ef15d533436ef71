import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import { createPlayer, inRange } from './createPlayer';
import { opening, step } from './generate';
import { startModel } from './startModel';
import { startPlaying, withdrawalDelay } from './startPlaying';

let game: Awaited<ReturnType<typeof startPlaying>>;
beforeAll(async () => {
  game = await startPlaying();
});
afterAll(() => game?.anvil.stop());

it('keeps shares as the model on paper does, whatever people do in whatever order', async () => {
  const { play, compare } = createPlayer(game.world);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      await game.restart();
      let model = startModel(withdrawalDelay);
      for (const { wait, move } of [...opening, ...steps]) {
        if (wait > 0) await game.world.mine(wait);
        const possible = inRange(model, move);
        if (possible) ({ model } = await play(model, possible));
      }
      await compare(model);
    }),
    { numRuns: 40 },
  );
});
