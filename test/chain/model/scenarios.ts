import type { Move, StakerMove } from './Move';
import { WAD } from './math';
import { withdrawalDelay } from './startPlaying';

/** A move, how many blocks pass before it, and how it must end. */
type Step = { wait?: number; move: Move; outcome?: string };
export type Scenario = {
  name: string;
  steps: readonly Step[];
  /** stLST that the staker holds in the end, worked out by hand. */
  holds?: bigint;
};

const staker = 'staker';
const strategy = 'stLST';
const all = 1_000n;
const deposit = { type: 'deposit', staker, strategy, permille: 333n } as const;
const delegate = { type: 'delegate', staker, operator: 'a' } as const;
const queue = { type: 'queue', staker, strategies: [strategy], permille: all } as const;
const complete = (asTokens: boolean, index = 0): StakerMove => ({ type: 'complete', staker, index, asTokens });
const slash = (set: string, wad = WAD) => ({ type: 'slash', operator: 'a', set, strategy, wad }) as const;
const allocate = (set: string, magnitude: bigint, operator = 'a', of = strategy) =>
  ({ type: 'allocate', operator, set, strategy: of, magnitude }) as const;

/** Operator A may allocate what is left, and then loses everything to its two sets. */
const slashToZero: readonly Step[] = [
  { move: allocate('plain', (WAD * 65n) / 100n) },
  { wait: 1, move: slash('plain') },
  { move: slash('redistributing') },
];

export const scenarios: readonly Scenario[] = [
  {
    name: 'an operator slashed to zero takes no stake, and pays nothing for what it had',
    steps: [
      { move: deposit },
      { move: delegate },
      { move: { ...queue, permille: 500n } },
      ...slashToZero,
      { move: deposit, outcome: 'FullySlashed' },
      { move: queue },
      { wait: withdrawalDelay, move: complete(true) },
      { move: complete(false) },
      { move: { type: 'undelegate', staker } },
      { move: deposit },
      { move: delegate, outcome: 'FullySlashed' },
      { move: { ...deposit, strategy: 'rLST' } },
      { move: { type: 'delegate', staker, operator: 'b' } },
    ],
  },
  {
    name: 'a withdrawal from elsewhere cannot become shares with an operator slashed to zero',
    steps: [
      { move: deposit },
      { move: queue },
      ...slashToZero,
      { move: delegate },
      { wait: withdrawalDelay, move: complete(false), outcome: 'FullySlashed' },
      { move: complete(true) },
    ],
  },
  {
    name: 'slashing in the last block of the wait takes from a withdrawal',
    steps: [
      { move: deposit },
      { move: delegate },
      { move: queue },
      { wait: withdrawalDelay - 1, move: slash('plain') },
      { move: complete(true) },
    ],
    // 667 left; floor(333 · 1/0.9) scaled shares, of which half is left and not nine tenths.
    holds: 667_000000000000000000n + 184_999999999999999981n,
  },
  {
    name: 'slashing one block later does not',
    steps: [
      { move: deposit },
      { move: delegate },
      { move: queue },
      { wait: withdrawalDelay, move: slash('plain') },
      { move: complete(true) },
    ],
    holds: 667_000000000000000000n + 332_999999999999999966n,
  },
  {
    name: 'a withdrawal cannot be completed in the last block of the wait, but in the next',
    steps: [
      { move: deposit },
      { move: delegate },
      { move: queue },
      { wait: withdrawalDelay - 1, move: complete(true), outcome: 'WithdrawalDelayNotElapsed' },
      { wait: 1, move: complete(true) },
    ],
  },
  {
    name: 'a pending allocation cannot be slashed before its block',
    steps: [
      { move: { type: 'register', operator: 'b', set: 'plain' } },
      { move: deposit },
      { move: { ...delegate, operator: 'b' } },
      { move: allocate('plain', WAD / 2n, 'b') },
      { move: allocate('plain', WAD / 4n, 'b'), outcome: 'ModificationAlreadyPending' },
      { wait: withdrawalDelay * 2 - 2, move: { ...slash('plain'), operator: 'b' } },
      { move: { ...slash('plain'), operator: 'b' } },
    ],
  },
  {
    name: 'a deallocation stays slashable until its block, and loses its part',
    steps: [
      { move: deposit },
      { move: delegate },
      { move: allocate('plain', WAD / 10n) },
      { wait: withdrawalDelay - 1, move: slash('plain', WAD / 2n) },
      { move: slash('plain', WAD / 2n) },
      { move: slash('plain') },
      { move: slash('plain') },
    ],
  },
  {
    name: 'leaving a set keeps an operator slashable for as long as a deallocation takes',
    steps: [
      { move: deposit },
      { move: delegate },
      { move: { type: 'deregister', operator: 'a', set: 'plain' } },
      { move: { type: 'register', operator: 'a', set: 'plain' }, outcome: 'AlreadyMemberOfSet' },
      { wait: withdrawalDelay - 2, move: slash('plain', WAD / 2n) },
      { wait: 1, move: slash('plain', WAD / 2n), outcome: 'OperatorNotSlashable' },
    ],
  },
  {
    name: 'two strategies in one withdrawal: each has its own magnitude',
    steps: [
      { move: deposit },
      { move: { ...deposit, strategy: 'rLST', permille: 777n } },
      { move: delegate },
      { move: allocate('plain', WAD / 3n, 'a', 'rLST') },
      { move: { ...queue, strategies: ['rLST', strategy], permille: 501n } },
      { wait: 1, move: { ...slash('plain', WAD / 7n), strategy: 'rLST' } },
      { move: slash('redistributing', WAD / 3n) },
      { move: { type: 'redelegate', staker, operator: 'b' } },
      { wait: withdrawalDelay + 1, move: complete(false) },
      { move: complete(true, 1) },
    ],
  },
  {
    name: 'a redistributing set pays its recipient, any other burns',
    steps: [
      { move: deposit },
      { move: delegate },
      { move: { type: 'donate', strategy, amount: WAD / 3n } },
      { move: slash('redistributing', WAD / 3n) },
      { move: slash('plain', WAD / 3n) },
      { move: { type: 'resolve', index: 1 }, outcome: 'SlashResolutionDelayNotElapsed' },
      { wait: withdrawalDelay / 2, move: { type: 'resolve', index: 1 } },
      { move: { type: 'resolve', index: 2 } },
      { move: { type: 'resolve', index: 2 } },
    ],
  },
];
