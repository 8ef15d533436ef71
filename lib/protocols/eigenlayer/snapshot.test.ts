import fc from 'fast-check';
import { type Hex, zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { BaseError } from '@/lib/errors/BaseError';
import type { TokenSaid } from '@/lib/protocols/defineProtocol';
import type { Address, Asset, Position } from '@/lib/types';
import type { Answer } from './readAnswer';
import { snapshot } from './snapshot';
import { NATIVE_STRATEGY, strategies } from './strategies';
import { answerOf, deposit, encodeAnswer, operator, people, queued } from './testing/answer';

const unread = { read: false, value: 0n };
const context = (chainId = 31337, said: (TokenSaid | undefined)[] = []) => ({
  ...{ chainId, contracts: {}, account: people.staker },
  hints: { operators: [], strategies: [], tokens: [], allowances: [], parties: [] },
  resolveAsset: (address: Address | null, token?: TokenSaid): Asset => {
    said.push(token);
    return { address, symbol: '', decimals: 18, verified: false };
  },
});
const read = (data: Hex, chainId?: number) => snapshot([{ id: 'lens', ok: true, data }], context(chainId));
const see = (part: Partial<Answer> = {}, chainId?: number) => read(encodeAnswer(answerOf(part)), chainId);
const reasons = (part: Partial<Answer>) => see(part).unread?.map(({ reason }) => reason);

describe('snapshot: positions', () => {
  it('reads what is restaked and what waits', () => {
    const { positions, unread } = see();
    expect(unread).toEqual([]);
    expect(positions).toMatchObject([
      {
        ...{ protocol: 'eigenlayer', kind: 'restaked', chainId: 31337, strategy: people.strategy, amount: 160n },
        ...{ depositShares: 100n, withdrawableShares: 80n, depositScalingFactor: 10n ** 18n },
        ...{ operator: people.operator, slashable: { now: 40n, pending: 40n, ceiling: 160n } },
        asset: { address: people.token },
      },
      {
        ...{ kind: 'queued-withdrawal', amount: 20n, shares: 10n, withdrawalRoot: queued.root },
        ...{ operator: people.operator, slashable: { now: 6n, pending: 6n, ceiling: 20n } },
        withdrawal: queued.withdrawal,
        withdrawableAt: { block: 1_301n, estimatedTime: 1_700_000_000 + 801 * 12 },
      },
    ]);
  });

  it.each([
    ['its last waiting block', 1_300n, { ceiling: 20n }, 1],
    ['the block after that', 1_301n, { ceiling: 0n }, 0],
  ])('can be slashed while it waits: %s', (_, number, slashable, sets) => {
    const [, waiting] = see({ number }).positions;
    expect(waiting).toMatchObject({ slashable, operator: people.operator });
    expect(waiting?.operatorSets).toHaveLength(sets);
  });

  it('is at no risk from operators without one', () => {
    const none = see({
      staker: { read: true, operator: zeroAddress, deposits: [deposit] },
      queue: {
        ...{ read: true, cut: false },
        withdrawals: [{ ...queued, withdrawal: { ...queued.withdrawal, delegatedTo: zeroAddress } }],
      },
      operators: [],
    });
    expect(none.unread).toEqual([]);
    expect(none.facts).not.toHaveProperty('delegatedTo');
    for (const position of none.positions) {
      expect(position).toMatchObject({ operatorSets: [], slashable: { now: 0n, pending: 0n, ceiling: 0n } });
      expect(position).not.toHaveProperty('operator');
    }
  });

  it('counts native ETH by its shares, and asks nobody for its token', () => {
    const [position] = see({
      staker: { read: true, operator: zeroAddress, deposits: [{ ...deposit, strategy: NATIVE_STRATEGY }] },
      queue: { read: true, cut: false, withdrawals: [] },
      strategies: [{ strategy: NATIVE_STRATEGY, token: unread, symbol: '0x', decimals: '0x' }],
      operators: [],
    }).positions;
    expect(position).toMatchObject({ asset: { address: null }, layers: ['eigenlayer', 'ethereum-pos'] });
  });

  it('knows EIGEN by the token that people have, not the one that its strategy holds', () => {
    const eigen = strategies.find(({ chainId, symbol }) => chainId === 1 && symbol === 'EIGEN');
    if (!eigen) throw new Error('EIGEN is no known strategy');
    const { strategy } = eigen;
    const part = {
      staker: { read: true, operator: zeroAddress, deposits: [{ ...deposit, strategy }] },
      queue: { read: true, cut: false, withdrawals: [] },
      strategies: [
        ...[{ strategy, token: { read: true, value: BigInt(people.token) }, symbol: '0x', decimals: '0x' } as const],
      ],
      operators: [],
    };
    expect(see(part, 1).positions[0]?.asset.address).toBe(eigen.token);
    expect(see(part, 2).positions[0]?.asset.address).toBe(people.token);
  });

  it('passes on what a token says of itself', () => {
    const said: (TokenSaid | undefined)[] = [];
    const [strategy] = answerOf().strategies;
    if (!strategy) throw new Error('No strategy');
    const data = encodeAnswer(answerOf({ strategies: [{ ...strategy, symbol: '0x1234', decimals: '0x12' }] }));
    snapshot([{ id: 'lens', ok: true, data }], context(1, said));
    expect(said).toEqual([{ symbol: '0x1234', decimals: '0x12' }]);
  });
});

describe('snapshot: facts', () => {
  it('tells the operator, the delay and whose code was looked at', () => {
    expect(see().facts).toEqual({
      ...{ delegatedTo: people.operator, withdrawalDelayBlocks: 900n },
      operators: [
        {
          ...{ operator: people.operator, registered: true, allocationDelay: { isSet: true, blocks: 64n } },
          strategies: [
            {
              ...{ strategy: people.strategy, maxMagnitude: 10n ** 18n },
              ...{ encumberedMagnitude: 10n ** 18n / 4n, operatorShares: 1_000n },
            },
          ],
        },
      ],
      codeSize: {
        [people.operator.toLowerCase()]: 0,
        [people.slasher.toLowerCase()]: 0,
        '0x00000000000000000000000000000000000e16e4': 0,
      },
    });
  });

  it('names who must approve a delegation', () => {
    const { facts } = see({ operators: [{ ...operator, approver: people.avs }] });
    expect(facts.operators?.[0]).toMatchObject({ delegationApprover: people.avs });
  });

  it('says nothing where there is nothing to read', () => {
    expect(snapshot([], context())).toEqual({ positions: [], facts: {} });
  });
});

describe('snapshot: what was not read', () => {
  it.each<[string, Partial<Answer>, string[], number]>([
    ['deposits', { staker: { read: false, operator: zeroAddress, deposits: [] } }, ['deposits'], 1],
    ['the queue', { queue: { read: false, cut: false, withdrawals: [] } }, ['withdrawal-queue'], 1],
    ['the end of the queue', { queue: { read: true, cut: true, withdrawals: [queued] } }, ['withdrawal-queue'], 2],
    ['the delay', { withdrawalDelay: unread }, ['withdrawal-delay', 'token-amounts'], 1],
    [
      'what a deposit is worth',
      { staker: { read: true, operator: people.operator, deposits: [{ ...deposit, tokens: unread }] } },
      ['token-amounts'],
      1,
    ],
    [
      'the token',
      { strategies: [{ strategy: people.strategy, token: unread, symbol: '0x', decimals: '0x' }] },
      ['token-amounts'],
      0,
    ],
    [
      'a token that is no address',
      {
        strategies: [
          { strategy: people.strategy, token: { read: true, value: 2n ** 160n }, symbol: '0x', decimals: '0x' },
        ],
      },
      ['token-amounts'],
      0,
    ],
    ['the operator', { operators: [{ ...operator, read: false }] }, ['operator-sets'], 2],
    ['an operator that was cut off', { operators: [], operatorsCut: true }, ['operator-sets'], 2],
    ['its sets', { operators: [{ ...operator, allocations: [{ read: false, sets: [] }] }] }, ['operator-sets'], 2],
  ])('says so: %s', (_, part, unread, positions) => {
    expect(reasons(part)).toEqual(unread);
    expect(see(part).positions).toHaveLength(positions);
  });

  it('leaves figures out where the operator’s sets are unknown', () => {
    for (const position of see({ operators: [] }).positions) {
      expect(position.operator).toBe(people.operator);
      expect(position).not.toHaveProperty('operatorSets');
      expect(position).not.toHaveProperty('slashable');
    }
  });

  it.each<[string, () => unknown]>([
    ['a lens that failed', () => snapshot([{ id: 'lens', ok: false, data: '0x' }], context())],
    ['nothing', () => read('0x')],
    ['half an answer', () => read(encodeAnswer(answerOf()).slice(0, 1_000) as Hex)],
    ['lists of other lengths', () => see({ operators: [{ ...operator, shares: [] }] })],
    [
      'more shares than strategies',
      () => see({ queue: { read: true, cut: false, withdrawals: [{ ...queued, shares: [1n, 2n] }] } }),
    ],
    ['a block beyond all blocks', () => see({ number: 2n ** 200n })],
    ['a time beyond all times', () => see({ time: 2n ** 200n })],
  ])('throws a BaseError: %s', (_, act) => {
    expect(act).toThrow(BaseError);
  });
});

describe('snapshot: whatever an endpoint answers', () => {
  const word = fc.record({ read: fc.boolean(), value: fc.bigInt(0n, 2n ** 256n - 1n) });
  const any = fc.bigInt(0n, 2n ** 256n - 1n);
  const address = fc.constantFrom<Address>(...Object.values(people), zeroAddress, NATIVE_STRATEGY);
  const wad = fc.bigInt(0n, 2n ** 64n - 1n);
  const set = fc.record({
    ...{ avs: address, id: fc.nat(3), magnitude: wad, pendingDiff: fc.bigInt(-(2n ** 127n), 2n ** 127n - 1n) },
    ...{ effectBlock: fc.nat(), slashable: fc.boolean(), slasher: address, slasherCode: any },
    ...{ recipient: address, recipientCode: any },
  });
  const strategyList = fc.array(
    fc.record({ strategy: address, token: word, symbol: fc.constant<Hex>('0x'), decimals: fc.constant<Hex>('0x') }),
    { maxLength: 3 },
  );
  const list = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length });
  const waiting = fc.nat(2).chain((length) =>
    fc.record({
      root: fc.constant(queued.root),
      withdrawal: fc.record({
        ...{ staker: address, delegatedTo: address, withdrawer: address, nonce: any, startBlock: fc.nat() },
        ...{ strategies: list(address, length), scaledShares: list(any, length) },
      }),
      ...{ shares: list(any, length), tokens: list(word, length) },
    }),
  );
  const answer = strategyList.chain((known) =>
    fc.record({
      ...{ number: fc.bigInt(0n, 10n ** 9n), time: fc.bigInt(0n, 10n ** 10n) },
      withdrawalDelay: fc.record({ read: fc.boolean(), value: fc.bigInt(0n, 10n ** 6n) }),
      staker: fc.record({
        ...{ read: fc.boolean(), operator: address },
        deposits: fc.array(
          fc.record({
            ...{ strategy: address, depositShares: any, scalingFactor: any, withdrawableShares: any, tokens: word },
          }),
          { maxLength: 3 },
        ),
      }),
      queue: fc.record({
        ...{ read: fc.boolean(), cut: fc.boolean(), withdrawals: fc.array(waiting, { maxLength: 3 }) },
      }),
      ...{ strategies: fc.constant(known), operatorsCut: fc.boolean() },
      operators: fc.array(
        fc.record({
          ...{ operator: address, codeSize: any, read: fc.boolean(), registered: fc.boolean(), approver: address },
          ...{ delaySet: fc.boolean(), delay: fc.nat() },
          ...{ maxMagnitudes: list(wad, known.length), encumbered: list(wad, known.length) },
          ...{ shares: list(any, known.length) },
          allocations: list(fc.record({ read: fc.boolean(), sets: fc.array(set, { maxLength: 3 }) }), known.length),
        }),
        { maxLength: 2 },
      ),
    }),
  );
  const isSound = ({ amount, operator, operatorSets, slashable }: Position): boolean =>
    slashable === undefined
      ? operatorSets === undefined && operator !== undefined
      : 0n <= slashable.now &&
        slashable.now <= slashable.pending &&
        slashable.pending <= slashable.ceiling &&
        slashable.ceiling <= amount;

  it('keeps figures in their order, and says what it lacks', () => {
    fc.assert(
      fc.property(answer, (said) => {
        const { positions, unread = [] } = read(encodeAnswer(said));
        const entries = said.staker.deposits.length + said.queue.withdrawals.flatMap(({ shares }) => shares).length;
        expect(positions.every(isSound)).toBe(true);
        expect(positions.length <= entries).toBe(true);
        const gap = positions.length < entries || positions.some(({ slashable }) => slashable === undefined);
        if (gap || !said.staker.read || !said.queue.read || said.queue.cut) expect(unread).not.toEqual([]);
      }),
    );
  });

  it('throws nothing but BaseErrors for bytes that mean nothing', () => {
    const whole = encodeAnswer(answerOf());
    const broken = fc.record({ at: fc.nat(whole.length - 4), with: fc.nat(255) }).map(({ at, with: byte }) => {
      const start = 2 + 2 * Math.floor(at / 2);
      return `${whole.slice(0, start)}${byte.toString(16).padStart(2, '0')}${whole.slice(start + 2)}` as Hex;
    });
    fc.assert(
      fc.property(broken, (data) => {
        try {
          read(data);
        } catch (error) {
          expect(error).toBeInstanceOf(BaseError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
