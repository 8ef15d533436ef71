import fc from 'fast-check';
import type { Move } from './Move';
import { WAD } from './math';
import { withdrawalDelay } from './startPlaying';

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
export const step = fc.record({
  wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: withdrawalDelay + 2 })),
  move,
});

/** So that there is something to lose from the first move on. */
export const opening = (
  [
    { type: 'deposit', staker: 'staker', strategy: 'stLST', permille: 333n },
    { type: 'deposit', staker: 'neighbour', strategy: 'stLST', permille: 77n },
    { type: 'deposit', staker: 'neighbour', strategy: 'rLST', permille: 500n },
    { type: 'delegate', staker: 'staker', operator: 'a' },
    { type: 'delegate', staker: 'neighbour', operator: 'a' },
  ] satisfies Move[]
).map((move) => ({ wait: 0, move }));
