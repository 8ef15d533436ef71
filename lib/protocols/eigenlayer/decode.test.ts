import fc from 'fast-check';
import { type Abi, encodeAbiParameters, encodeFunctionData, keccak256, size, slice, zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { argumentsOf } from '@/lib/decode/testing/argumentsOf';
import type { Action, Hex, Request } from '@/lib/types';
import { calls } from './calls';
import { decode } from './decode';

const user = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const contract = '0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A';
const a = '0x1111111111111111111111111111111111111111';
const b = '0x2222222222222222222222222222222222222222';
const c = '0x3333333333333333333333333333333333333333';
const request: Request = {
  ...{ id: '', origin: '', topOrigin: '', chainId: 1, account: user, subjects: [user], notes: [] },
  ...{ raw: { method: '', params: [] }, kind: 'transaction', calls: [], batch: false },
};
const root: Hex = `0x${'5e'.repeat(32)}`;

const decodeAt = (role: string, data: Hex): readonly Action[] | undefined =>
  decode({ to: contract, value: 0n, data }, { chainId: 1, role, contracts: {}, path: [0], request });

const functions = Object.entries(calls).flatMap(([role, table]) =>
  [...table.values()].map(({ item }) => ({ role, item, name: `${role}.${item.name}(${item.inputs.length})` })),
);

const encode = ({ item }: (typeof functions)[number], args: readonly unknown[]): Hex =>
  encodeFunctionData({ abi: [item] as Abi, functionName: item.name, args });

/** Every address in a tree of values. */
const addressesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^0x[0-9a-fA-F]{40}$/.test(value) ? [value.toLowerCase()] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
};

describe('decode', () => {
  it.each(functions)('$name: whatever is asked is read, and no party of it is lost', (one) => {
    fc.assert(
      fc.property(argumentsOf(one.item.inputs), (any) => {
        // There are three curves; what another number is, lib/decode/badInput.test.ts says.
        const args = one.item.name === 'configureOperatorSet' ? [any[0], Number(any[1]) % 3] : any;
        const actions = decodeAt(one.role, encode(one, args)) ?? [];
        expect(actions.length).toBeGreaterThan(0);
        for (const { protocol, type, flags, function: name } of actions)
          expect({ protocol, name, flags, isRead: type !== 'unknown' }).toEqual({
            ...{ protocol: 'eigenlayer', name: one.item.name, flags: [], isRead: true },
          });
        expect(addressesIn(actions.map((action) => action.args))).toEqual(expect.arrayContaining(addressesIn(args)));
        const [action] = actions;
        if (action?.type === one.item.name && Object.keys(action.args).length === args.length)
          expect(Object.values(action.args)).toEqual(args);
      }),
      { numRuns: 10 },
    );
  });

  it.each(functions.filter(({ item }) => item.inputs.length > 0))(
    '$name: cut short, it is not taken for whole',
    (one) => {
      fc.assert(
        fc.property(argumentsOf(one.item.inputs), fc.double({ min: 0, max: 1, noNaN: true }), (args, part) => {
          const data = encode(one, args);
          const cut = slice(data, 0, 4 + Math.floor(part * (size(data) - 5)));
          for (const { type, flags } of decodeAt(one.role, cut) ?? [])
            expect(type === 'unknown' ? flags.includes('undecodable') : flags.length > 0).toBe(true);
        }),
        { numRuns: 10 },
      );
    },
  );

  const dispatch = (role: keyof typeof calls, name: string, args: readonly unknown[], inputs = args.length) => {
    const one = functions.find(
      ({ item, ...other }) => other.role === role && item.name === name && item.inputs.length === inputs,
    );
    if (!one) throw new Error(`${role} has no ${name}`);
    return decodeAt(role, encode(one, args));
  };

  const claim = (earner: Hex, token: Hex) => ({
    ...{ rootIndex: 7, earnerIndex: 3, earnerTreeProof: '0x', tokenIndices: [0], tokenTreeProofs: ['0x'] },
    earnerLeaf: { earner, earnerTokenRoot: root },
    tokenLeaves: [{ token, cumulativeEarnings: 5n }],
  });

  it('a claim says whose rewards go to whom', () => {
    const first = { earner: a, recipient: c, rootIndex: 7, tokens: [b], cumulativeEarnings: [5n] };
    expect(dispatch('rewardsCoordinator', 'processClaims', [[claim(a, b), claim(b, a)], c])).toMatchObject([
      { type: 'processClaim', path: [0, 0], args: first },
      { type: 'processClaim', path: [0, 1], args: { ...first, earner: b, tokens: [a] } },
    ]);
  });

  it('a claimer is the signer’s own, or of the earner that is named', () => {
    expect(dispatch('rewardsCoordinator', 'setClaimerFor', [c])?.[0]?.args).toEqual({ earner: user, claimer: c });
    expect(dispatch('rewardsCoordinator', 'setClaimerFor', [a, c])?.[0]?.args).toEqual({ earner: a, claimer: c });
  });

  it('whoever accepts becomes the admin', () => {
    expect(dispatch('permissionController', 'acceptAdmin', [a])?.[0]?.args).toEqual({ account: a, admin: user });
  });

  it('an allocation is told set by set', () => {
    const params = [
      { operatorSet: { avs: a, id: 1 }, strategies: [b], newMagnitudes: [5n] },
      { operatorSet: { avs: a, id: 2 }, strategies: [c], newMagnitudes: [6n] },
    ];
    expect(dispatch('allocationManager', 'modifyAllocations', [user, params])).toMatchObject(
      params.map((each, index) => ({ type: 'modifyAllocations', path: [0, index], args: { operator: user, ...each } })),
    );
  });

  it('a redistributing set says where slashed funds go', () => {
    const args = [a, [{ operatorSetId: 4, strategies: [b], slasher: user }], [c]];
    const [item] = functions.filter(
      ({ item }) => item.name === 'createRedistributingOperatorSets' && JSON.stringify(item.inputs).includes('slasher'),
    );
    expect(item && decodeAt('allocationManager', encode(item, args))?.[0]).toMatchObject({
      type: 'createOperatorSet',
      args: { avs: a, operatorSetId: 4, strategies: [b], slasher: user, redistributionRecipient: c },
    });
  });

  it.each([
    ['allocationManager', 'createRedistributingOperatorSets', [a, [{ operatorSetId: 4, strategies: [b] }], []]],
    ['delegationManager', 'completeQueuedWithdrawals', [[], [[]], []]],
  ] as const)('%s.%s with lists of different lengths is unreadable', (role, name, args) => {
    expect(dispatch(role, name, args)).toMatchObject([{ type: 'unknown', flags: ['undecodable'] }]);
  });

  it('votes with EIGEN are no delegation of stake', () => {
    expect(dispatch('eigen', 'delegate', [a])?.[0]).toMatchObject({ type: 'delegateVotes', args: { delegatee: a } });
    expect(dispatch('backingEigen', 'delegate', [a])?.[0]?.type).toBe('delegateVotes');
  });

  it('a withdrawal is told by the root that the queue knows it by', () => {
    const withdrawal = {
      ...{ staker: user, delegatedTo: a, withdrawer: user, nonce: 1n, startBlock: 9 },
      ...{ strategies: [b], scaledShares: [5n] },
    } as const;
    const [type] = functions.find(({ item }) => item.name === 'completeQueuedWithdrawal')?.item.inputs ?? [];
    const expected = keccak256(encodeAbiParameters([type ?? { type: 'uint256' }], [withdrawal]));
    expect(dispatch('delegationManager', 'completeQueuedWithdrawal', [withdrawal, [c], true])?.[0]).toMatchObject({
      type: 'completeWithdrawal',
      args: { withdrawal, withdrawalRoot: expected, tokens: [c], receiveAsTokens: true },
    });
  });

  it('a function of an earlier version is told as one, only where it stood', () => {
    const data: Hex = '0x92ab89bb'; // undelegate()
    expect(decodeAt('delegationManager', data)).toMatchObject([{ type: 'obsolete', function: 'undelegate' }]);
    expect(decodeAt('rewardsCoordinator', data)).toBeUndefined();
  });

  it.each(['', '0x', '0x12', '0xdeadbeef', '0xEEA9064B'])('what has no function is unknown: %s', (data) => {
    expect(decodeAt('rewardsCoordinator', data as Hex)).toBeUndefined();
  });

  it('roles that are no role of EigenLayer’s have no functions', () => {
    for (const role of ['constructor', 'toString', '__proto__', 'spender'])
      expect(decodeAt(role, `0xda8be864${zeroAddress.slice(2).padStart(64, '0')}`)).toBeUndefined();
  });
});
