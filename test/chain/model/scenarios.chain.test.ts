import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createPlayer } from './createPlayer';
import { scenarios } from './scenarios';
import { startModel } from './startModel';
import { startPlaying, withdrawalDelay } from './startPlaying';

let game: Awaited<ReturnType<typeof startPlaying>>;
beforeAll(async () => {
  game = await startPlaying();
});
beforeEach(() => game.restart());
afterAll(() => game?.anvil.stop());

it.each(scenarios)('$name', async ({ steps, holds }) => {
  const { play, compare } = createPlayer(game.world);
  let model = startModel(withdrawalDelay);
  for (const { wait = 0, move, outcome = 'success' } of steps) {
    if (wait > 0) await game.world.mine(wait);
    const played = await play(model, move);
    expect({ move, outcome: played.outcome }).toEqual({ move, outcome });
    model = played.model;
    await compare(model);
  }
  if (holds !== undefined) expect(model.stakers.staker?.tokens.stLST).toBe(holds);
});
