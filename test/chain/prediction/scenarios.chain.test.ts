import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { apply } from '../model/apply';
import { createPlayer } from '../model/createPlayer';
import type { Move } from '../model/Move';
import { scenarios } from '../model/scenarios';
import { startModel } from '../model/startModel';
import { startPlaying, withdrawalDelay } from '../model/startPlaying';
import { createProphet } from './createProphet';

let game: Awaited<ReturnType<typeof startPlaying>>;
beforeAll(async () => {
  game = await startPlaying();
});
beforeEach(() => game.restart());
afterAll(() => game?.anvil.stop());

const byStaker = (move: Move): boolean => 'staker' in move;

it.each(scenarios)('foretells each step of a staker: $name', async ({ steps }) => {
  const { transactionOf, play } = createPlayer(game.world);
  const { foretell, predict } = createProphet(game.world);
  let model = startModel(withdrawalDelay);
  for (const { wait = 0, move, outcome = 'success' } of steps) {
    if (wait > 0) await game.world.mine(wait);
    if (!byStaker(move)) {
      ({ model } = await play(model, move));
      continue;
    }
    const { from, to, data } = await transactionOf(model, move);
    if (outcome === 'success') {
      const { block = 0n } = (await foretell(from, { to, data })).simulation;
      const next = apply(model, move, block);
      if (typeof next === 'string') throw new Error(`The model refuses: ${next}`);
      model = next;
    } else {
      const told = await predict(from, [{ to, data, value: 0n }]);
      expect({ move, status: told.simulation.status, error: told.simulation.reason?.name }).toEqual({
        ...{ move, status: 'reverted', error: outcome },
      });
    }
  }
});
