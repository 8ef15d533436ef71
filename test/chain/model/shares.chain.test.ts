import fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import { createPlayer, inRange } from './createPlayer';
import type { Move } from './Move';
import { WAD } from './math';
import { startModel } from './startModel';
import { startPlaying, withdrawalDelay } from './startPlaying';

let game: Awaited<ReturnType<typeof startPlaying>>;
beforeAll(async () => {
  game = await startPlaying();
});
afterAll(() => game?.anvil.stop());

const staker = fc.constantFrom('staker', 'neighbour');
const operator = fc.constantFrom('a', 'a', 'b');
const strategy = fc.constantFrom('stLST', 'stLST', 'rLST');
const strategies = fc.uniqueArray(strategy, { minLength: 1, maxLength: 2 });
const set = fc.constantFrom('plain', 'redistributing');
const index = fc.nat(5);
const wad = fc.oneof(fc.constantFrom(1n, WAD / 2n, WAD, WAD), fc.bigInt(1n, WAD));
const magnitude = fc.oneof(fc.constantFrom(0n, WAD), fc.bigInt(0n, WAD));
const held = fc.oneof(fc.bigInt(1n, 1_000n), fc.constantFrom(0n, 1_000n, 1_001n));
const type = <T extends Move['type']>(name: T) => fc.constant(name);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: type('deposit'), staker, strategy, permille: fc.bigInt(0n, 400n) }) },
  { weight: 3, arbitrary: fc.record({ type: type('delegate'), staker, operator }) },
  { weight: 1, arbitrary: fc.record({ type: type('redelegate'), staker, operator }) },
  { weight: 1, arbitrary: fc.record({ type: type('undelegate'), staker }) },
  { weight: 4, arbitrary: fc.record({ type: type('queue'), staker, strategies, permille: held }) },
  { weight: 6, arbitrary: fc.record({ type: type('complete'), staker, index, asTokens: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ type: type('allocate'), operator, set, strategy, magnitude }) },
  { weight: 1, arbitrary: fc.record({ type: type('register'), operator, set }) },
  { weight: 1, arbitrary: fc.record({ type: type('deregister'), operator, set }) },
  { weight: 5, arbitrary: fc.record({ type: type('slash'), operator, set, strategy, wad }) },
  { weight: 1, arbitrary: fc.record({ type: type('resolve'), index }) },
  { weight: 1, arbitrary: fc.record({ type: type('donate'), strategy, amount: fc.bigInt(0n, WAD) }) },
);
/** Blocks that pass before a move: none, or about as many as a withdrawal waits. */
const step = fc.record({ wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: withdrawalDelay + 2 })), move });

/** So that there is something to lose from the first move on. */
const opening = (
  [
    { type: 'deposit', staker: 'staker', strategy: 'stLST', permille: 333n },
    { type: 'deposit', staker: 'neighbour', strategy: 'stLST', permille: 77n },
    { type: 'deposit', staker: 'neighbour', strategy: 'rLST', permille: 500n },
    { type: 'delegate', staker: 'staker', operator: 'a' },
    { type: 'delegate', staker: 'neighbour', operator: 'a' },
  ] satisfies Move[]
).map((move) => ({ wait: 0, move }));

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
