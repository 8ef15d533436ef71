import fc from 'fast-check';
import { bytesToHex, decodeFunctionData, encodeFunctionResult, getAddress, type Hex, zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { abi } from '@/contracts/artifacts/EigenLayerMoreLens.json';
import type { Hints, ReadContext, ReadResult } from '@/lib/protocols/defineProtocol';
import type { Address } from '@/lib/types';
import { moreFacts } from './moreFacts';
import { moreLensAbi } from './moreLensAbi';
import { moreReads, viewsAbi } from './moreReads';
import { NATIVE_STRATEGY, strategies } from './strategies';
import { people } from './testing/answer';

const roles = [
  ...['delegationManager', 'strategyManager', 'allocationManager', 'eigenPodManager'],
  ...['rewardsCoordinator', 'permissionController'],
];
const contracts = Object.fromEntries(
  roles.map((role, index): [string, Address] => [role, `0x${String(index + 1).repeat(40)}`]),
);
const hints: Hints = {
  ...{ operators: [people.operator], strategies: [people.strategy, NATIVE_STRATEGY], tokens: [], allowances: [] },
  ...{ parties: [], unlisted: [people.avs], rewards: [{ earner: people.staker, token: people.token }] },
};
const context: ReadContext = { chainId: 31337, contracts, account: people.staker, hints };
const strategy = people.strategy.toLowerCase() as Address;

const ok = (id: string, data: Hex): ReadResult => ({ id, ok: true, data });
const lens = (part: object): ReadResult =>
  ok(
    'more',
    encodeFunctionResult({
      ...{ abi: moreLensAbi, functionName: 'read' },
      result: {
        ...{ podsRead: false, pods: [], vaultsRead: false, vaults: [], slashersRead: false, slashers: [] },
        ...part,
      },
    }),
  );
const word = (value: bigint): Hex => `0x${value.toString(16).padStart(64, '0')}`;
const said = (...results: readonly ReadResult[]) => moreFacts(results, context);
const nothing = { paused: {}, depositable: {}, underlying: {}, claimed: [] };

/** The compiler adds types of its own. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([key]) => key !== 'internalType');
  return Object.fromEntries(parts.map(([key, item]) => [key, bare(item)]));
};

it('asks as the lens was compiled', () => {
  expect(bare(moreLensAbi)).toEqual(bare(abi.filter((item) => item.name === 'read')));
});

describe('moreReads', () => {
  it('asks each question once, and none of native ETH’s strategy', () => {
    const ids = moreReads(context).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.toLowerCase().includes(NATIVE_STRATEGY))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('shares:'))).toEqual([`shares:${people.operator.toLowerCase()}`]);
    expect(ids).toEqual(
      expect.arrayContaining(['more', 'operator', 'sets', 'admins', 'claimer', `paused:${strategy}`]),
    );
  });

  it('asks no contract that a chain has not', () => {
    expect(moreReads({ ...context, contracts: {}, hints: { ...hints, strategies: [] } })).toEqual([]);
    const { rewardsCoordinator: _, ...others } = contracts;
    const ids = moreReads({ ...context, contracts: others }).map(({ id }) => id);
    expect(ids.filter((id) => id === 'claimer' || id.startsWith('claimed'))).toEqual([]);
  });
});

describe('moreFacts', () => {
  it('takes what was not read for unknown', () => {
    expect(said()).toEqual(nothing);
    expect(said(...moreReads(context).map(({ id }): ReadResult => ({ id, ok: false, data: word(1n) })))).toEqual(
      nothing,
    );
    expect(said(lens({}))).toEqual(nothing);
  });

  it('reads single answers', () => {
    const manager = contracts.delegationManager as Address;
    expect(
      said(
        ok(`paused:${manager}`, word(6n)),
        ok(`depositable:${strategy}`, word(1n)),
        ok(`underlying:${strategy}`, word(BigInt(people.token))),
        ok('operator', word(0n)),
        ok('sets', word(3n)),
        ok('admins', encodeFunctionResult({ abi: viewsAbi, functionName: 'getAdmins', result: [people.avs] })),
        ok('claimer', word(0n)),
        ok(`claimed:${people.staker}:${people.token}`.toLowerCase(), word(7n)),
      ),
    ).toEqual({
      paused: { [manager]: 6n },
      depositable: { [strategy]: true },
      underlying: { [strategy]: people.token },
      ...{ isOperator: false, isAvs: true, admins: [people.avs], claimer: {} },
      claimed: [{ earner: people.staker, token: people.token, amount: 7n }],
    });
  });

  it('asks what an operator that is named holds of everybody in all that EigenLayer lists, and of no hundred operators', () => {
    const listed = moreReads({ ...context, chainId: 1 }).find(({ id }) => id.startsWith('shares:'));
    const { args } = decodeFunctionData({ abi: viewsAbi, data: listed?.data ?? '0x' });
    expect(args?.[1]).toEqual(
      expect.arrayContaining(
        [NATIVE_STRATEGY, people.strategy, strategies[0]?.strategy].map((one) => getAddress(`${one}`)),
      ),
    );
    const many = Array.from({ length: 64 }, (_, index): Address => `0x${String(index + 10).padStart(40, 'a')}`);
    const ids = moreReads({ ...context, hints: { ...hints, operators: many } }).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('shares:'))).toHaveLength(8);
  });

  it('takes what an operator holds only where it is told of each strategy', () => {
    const id = `shares:${people.operator.toLowerCase()}`;
    const answer = (result: readonly bigint[]) =>
      said(ok(id, encodeFunctionResult({ abi: viewsAbi, functionName: 'getOperatorShares', result }))).operatorShares;
    const operator = people.operator.toLowerCase();
    expect(answer([0n, 5n])).toEqual([
      { operator, strategy: NATIVE_STRATEGY, shares: 0n },
      { operator, strategy, shares: 5n },
    ]);
    expect(answer([0n])).toBeUndefined();
    expect(answer([0n, 5n, 7n])).toBeUndefined();
  });

  it('a pod without an owner is none', () => {
    const pod = { pod: people.avs, owner: zeroAddress, proofSubmitter: people.token, validators: 9n, checkpoint: 1n };
    expect(said(lens({ podsRead: true, pods: [pod] })).pods).toEqual([{ pod: people.avs }]);
    expect(said(lens({ podsRead: true, pods: [{ ...pod, owner: people.staker }] })).pods).toEqual([
      {
        ...{ pod: people.avs, owner: people.staker, validators: 9n, checkpointUnderWay: true },
        proofSubmitter: people.token,
      },
    ]);
  });

  it.each([
    [0n, 'other'],
    [1n, 'open'],
    [2n, 'locked'],
    [3n, 'matured'],
    [4n, 'other'],
    [2n ** 256n - 1n, 'other'],
  ] as const)('a vault in state %s is %s', (state, name) => {
    const vault = { vault: people.avs, genuine: true, held: false, state, duration: 5n, unlockAt: 0n };
    expect(said(lens({ vaultsRead: true, vaults: [vault] })).vaults).toEqual([
      { vault: people.avs, genuine: true, held: false, state: name, duration: 5 },
    ]);
  });

  it('a vault’s times are dates, or nothing', () => {
    const vault = {
      vault: people.avs,
      genuine: false,
      held: true,
      state: 2n,
      duration: 2n ** 255n,
      unlockAt: 2n ** 255n,
    };
    expect(said(lens({ vaultsRead: true, vaults: [vault] })).vaults).toEqual([
      { vault: people.avs, genuine: false, held: true, state: 'locked', duration: 0 },
    ]);
  });

  it('a set that stands twice is told once', () => {
    const change = {
      operator: people.operator,
      avs: people.avs,
      id: 1,
      slasher: people.token,
      code: 0n,
      effectBlock: 9,
    };
    expect(said(lens({ slashersRead: true, slashers: [change, change] })).pendingSlashers).toEqual([
      {
        ...{ operator: people.operator, avs: people.avs, id: 1, slasher: people.token },
        ...{ slasherHasCode: false, effectBlock: 9n },
      },
    ]);
  });

  it('throws nothing for bytes that mean nothing', () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((value) => bytesToHex(value));
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 30, maxLength: 30 }), (data) => {
        const results = moreReads(context).map(({ id }, index): ReadResult => ok(id, data[index] ?? '0x'));
        expect(() => moreFacts(results, context)).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });
});
