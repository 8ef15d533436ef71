import { expect } from 'vitest';
import { apply } from '../model/apply';
import type { createPlayer } from '../model/createPlayer';
import type { Model } from '../model/Model';
import type { Move } from '../model/Move';
import type { createProphet } from './createProphet';

type Player = ReturnType<typeof createPlayer>;
type Prophet = ReturnType<typeof createProphet>;

/** Plays a move; one of a staker is foretold first, its failure by the name of the error. */
export async function playForetold(player: Player, prophet: Prophet, model: Model, move: Move): Promise<Model> {
  if (!('staker' in move)) return (await player.play(model, move)).model;
  const { from, to, data } = await player.transactionOf(model, move);
  const { simulation } = await prophet.predict(from, [{ to, data, value: 0n }]);
  const next = apply(model, move, simulation.block ?? 0n);
  if (typeof next === 'string') {
    const { status, reason } = simulation;
    expect({ move, status, error: reason?.name }).toEqual({ move, status: 'reverted', error: next });
    return model;
  }
  await prophet.foretell(from, { to, data });
  return next;
}
