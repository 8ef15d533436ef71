import { encodeFunctionResult, type Hex, zeroAddress } from 'viem';
import { lensAbi } from '../lensAbi';
import type { Answer } from '../readAnswer';

export const people = {
  staker: '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
  operator: '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC',
  avs: '0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc',
  slasher: '0x976EA74026E726554dB657fA54763abd0C3a0aa9',
  strategy: '0x856e4424f806D16E8CBC702B3c0F2ede5468eae5',
  token: '0x5FC8d32690cc91D4c39d9d3abcBD16989F875707',
} as const;

const WAD = 10n ** 18n;
const BURN = '0x00000000000000000000000000000000000E16E4';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export const operator: Answer['operators'][number] = {
  ...{ operator: people.operator, codeSize: 0n, read: true, registered: true, approver: zeroAddress },
  ...{ delaySet: true, delay: 64, maxMagnitudes: [WAD], encumbered: [WAD / 4n], shares: [1_000n] },
  allocations: [
    {
      read: true,
      sets: [
        {
          ...{ avs: people.avs, id: 1, magnitude: WAD / 4n, pendingDiff: 0n, effectBlock: 0, slashable: true },
          ...{ slasher: people.slasher, slasherCode: 0n, recipient: BURN, recipientCode: 0n },
        },
      ],
    },
  ],
};

export const deposit: Answer['staker']['deposits'][number] = {
  ...{ strategy: people.strategy, depositShares: 100n, scalingFactor: WAD, withdrawableShares: 80n },
  tokens: { read: true, value: 160n },
};

export const queued: Answer['queue']['withdrawals'][number] = {
  root: `0x${'ab'.repeat(32)}`,
  withdrawal: {
    ...{ staker: people.staker, delegatedTo: people.operator, withdrawer: people.staker, nonce: 3n, startBlock: 400 },
    ...{ strategies: [people.strategy], scaledShares: [20n] },
  },
  shares: [10n],
  tokens: [{ read: true, value: 20n }],
};

/** A staker with 80 shares worth 160 tokens, a quarter of it slashable, and a withdrawal of 10 more that waits. */
export const answerOf = (part: Partial<Answer> = {}): Mutable<Answer> => ({
  ...{ number: 500n, time: 1_700_000_000n, withdrawalDelay: { read: true, value: 900n } },
  staker: { read: true, operator: people.operator, deposits: [deposit] },
  queue: { read: true, cut: false, withdrawals: [queued] },
  strategies: [
    { strategy: people.strategy, token: { read: true, value: BigInt(people.token) }, symbol: '0x', decimals: '0x' },
  ],
  operatorsCut: false,
  operators: [operator],
  ...part,
});

export const encodeAnswer = (answer: Answer): Hex =>
  encodeFunctionResult({ abi: lensAbi, functionName: 'read', result: answer });
