import { concatHex, encodeFunctionData, parseAbi, zeroAddress } from 'viem';
import { describe, expect, it } from 'vitest';
import { BaseError } from '@/lib/errors/BaseError';
import { calls as eigenlayer } from '@/lib/protocols/eigenlayer/calls';
import type { Action, Address, Hex, Request } from '@/lib/types';
import { actionsOf, ask, calldata, decodeSend, shippedCatalogue, sign, who } from './testing/decoding';
import { structs } from './testing/structs';

const ZERO32 = `0x${'0'.repeat(64)}`;
const SOON = 1_900_000_000;
const word = (value: bigint | number) => BigInt(value).toString(16).padStart(64, '0');
const managers = shippedCatalogue.contracts('eigenlayer', 1) ?? {};

/** Nothing that a person could take for what it is not: every action is unknown, or says that it is written oddly. */
const isDoubted = ({ type, flags }: Action): boolean => type === 'unknown' || flags.length > 0;
const rows = (actions: readonly Action[]) => actions.map(({ type, flags }) => [type, ...flags].join(' '));

const delegate = calldata(
  'delegateTo(address o, (bytes s, uint256 e) a, bytes32 t)',
  ...[who.stranger, { s: '0x1234', e: 9n }, ZERO32],
);
const queue = calldata('queueWithdrawals((address[] s, uint256[] a, address w)[] p)', [
  { s: [who.contract], a: [7n], w: zeroAddress },
]);
const approve = calldata('approve(address s, uint256 a)', who.stranger, 1n);
const at = (to: Address, data: Hex) => decodeSend({ to, data });
const selector = (data: Hex) => data.slice(0, 10);

describe('calldata of EigenLayer that no contract would take', () => {
  it.each<[string, Hex]>([
    ['a selector alone', selector(delegate) as Hex],
    ['half a selector', delegate.slice(0, 6) as Hex],
    ['one byte less', delegate.slice(0, -2) as Hex],
    ['half of it', delegate.slice(0, 138) as Hex],
    ['an offset past the data', `${selector(queue)}${word(2n ** 255n)}` as Hex],
    ['an offset that wraps around', `${selector(queue)}${word(2n ** 256n - 32n)}` as Hex],
    ['a list of 2^32 items', `${selector(queue)}${word(32)}${word(2n ** 32n - 1n)}` as Hex],
    [
      'a list of as many items as there are words, all one',
      `${selector(queue)}${word(32)}${word(2_000)}${word(32).repeat(2_000)}` as Hex,
    ],
    ['offsets that lead back to themselves', `${selector(queue)}${word(0).repeat(200)}` as Hex],
    ['more than any block holds', `${queue}${'00'.repeat(200_000)}` as Hex],
    ['text where bytes belong', `${selector(delegate)}${word(2n ** 200n)}${'ff'.repeat(300)}` as Hex],
  ])('%s', (_, data) => {
    const actions = at(who.delegationManager, data);
    expect(actions.length).toBe(1);
    expect(actions.every(isDoubted), rows(actions).join()).toBe(true);
  });

  it.each<[string, Hex, string]>([
    ['bytes behind the end', `${delegate}00`, 'trailing-data'],
    ['a word behind the end', concatHex([delegate, ZERO32 as Hex]), 'trailing-data'],
    [
      'an address with more than twenty bytes',
      `${delegate.slice(0, 10)}ff${delegate.slice(12)}` as Hex,
      'non-canonical-encoding',
    ],
  ])('%s is read as the contract reads it, and said', (_, data, flag) => {
    expect(at(who.delegationManager, data)).toMatchObject([
      { type: 'delegate', flags: [flag], args: { operator: who.stranger } },
    ]);
  });

  it('no table takes a call of its own that is cut short for whole', () => {
    for (const [role, table] of Object.entries(eigenlayer)) {
      const to = managers[role];
      for (const [id, { item }] of to ? table : [])
        if (item.inputs.length > 0)
          for (const action of at(to as Address, id)) expect(isDoubted(action), `${role}.${item.name}`).toBe(true);
    }
  });

  it.each<[string, (value: number) => Hex, Address]>([
    [
      'a curve of keys',
      (value) => calldata('configureOperatorSet((address a, uint32 i) s, uint8 c)', { a: who.user, i: 1 }, value),
      managers.keyRegistrar as Address,
    ],
    [
      'what a Safe does',
      (value) =>
        calldata(
          'execTransaction(address to, uint256 v, bytes d, uint8 o, uint256 a, uint256 b, uint256 c, address e, address f, bytes s)',
          ...[who.stEth, 0n, '0x', value, 0n, 0n, 0n, zeroAddress, zeroAddress, '0x'],
        ),
      who.safe,
    ],
    [
      'what an account does',
      (value) => calldata('execute(address t, uint256 v, bytes d, uint8 o)', who.stEth, 0n, approve, value),
      who.contract,
    ],
  ])('%s that does not exist is unknown', (_, make, to) => {
    expect(at(to, make(0)).some(({ type }) => type === 'unknown')).toBe(false);
    for (const value of [3, 255])
      expect(rows(at(to, make(value)))).toContainEqual(expect.stringMatching(/^unknown .*undecodable/));
  });

  it('calls within calls past any reason end in one that says so', () => {
    const many = calldata(
      'aggregate3((address to, bool allowFailure, bytes data)[] c)',
      Array.from({ length: 500 }, () => ({ to: who.stEth, allowFailure: true, data: approve })),
    );
    const actions = at(who.multicall3, many);
    expect(actions.length).toBeLessThanOrEqual(500);
    expect(actions.at(-1)).toMatchObject({ type: 'unknown', flags: ['undecodable'] });
    const deep = Array.from({ length: 40 }).reduce<Hex>(
      (data) => encodeFunctionData({ abi: parseAbi(['function multicall(bytes[] d)']), args: [[data]] }),
      approve,
    );
    expect(at(who.contract, deep).at(-1)).toMatchObject({ type: 'unknown', flags: ['undecodable'] });
  });
});

const item = (itemType: number) => ({
  ...{ itemType, token: who.weEth, identifierOrCriteria: 0, startAmount: '5', endAmount: '5' },
});
const order = (offered: number, asked: number, part: object = {}) =>
  sign({
    ...{ contract: who.seaport, name: 'Seaport', structs: structs.order },
    message: {
      ...{ offerer: who.user, zone: zeroAddress, offer: [item(offered)] },
      consideration: [{ ...item(asked), recipient: who.user }],
      ...{ orderType: 0, startTime: 1, endTime: SOON, zoneHash: ZERO32, salt: '5', conduitKey: ZERO32, counter: 0 },
      ...part,
    },
  });

const deposit = 'address staker, address strategy, address token, uint256 amount, uint256 nonce, uint256 expiry';
const message = {
  ...{ staker: who.user, strategy: who.contract, token: who.stEth, amount: '5', nonce: 0, expiry: SOON },
};
const signed = (fields: string, of: object, primaryType = 'Deposit') =>
  sign({
    contract: who.strategyManager,
    name: 'EigenLayer',
    structs: { [primaryType]: fields },
    message: of as Record<string, unknown>,
  });
const refused = (make: () => Request): boolean => {
  try {
    make();
    return false;
  } catch (error) {
    return error instanceof BaseError && error.code === 'invalid-request';
  }
};

describe('typed data that no contract would take', () => {
  it.each<[string, () => Request]>([
    ['an item of no kind offered', () => order(6, 1)],
    ['an item of no kind wanted', () => order(1, 255)],
    ['a member more', () => signed(`${deposit}, address recipient`, { ...message, recipient: who.stranger })],
    ['a member less', () => signed(deposit.replace(', uint256 nonce', ''), message)],
    ['a member of another type', () => signed(deposit.replace('uint256 expiry', 'uint32 expiry'), message)],
    [
      'members in another order',
      () => signed(deposit.replace('address staker, address strategy', 'address strategy, address staker'), message),
    ],
    ['another name', () => signed(deposit, message, 'Login')],
  ])('is not taken for what it looks like: %s', (_, make) => {
    const actions = actionsOf(make());
    expect(actions.map(({ type }) => type)).toEqual(['signTypedData']);
    expect(actions[0]?.flags).toEqual(['undecodable']);
  });

  it('is read where every kind exists', () => {
    expect(actionsOf(order(1, 0)).map(({ type }) => type)).toEqual(['order']);
    expect(actionsOf(signed(deposit, message)).map(({ type }) => type)).toEqual(['signDeposit']);
  });

  it.each<[string, () => Request]>([
    ['a value missing', () => signed(deposit, { ...message, amount: undefined })],
    ['a number past its type', () => signed(deposit, { ...message, amount: String(2n ** 256n) })],
    ['a negative number', () => signed(deposit, { ...message, amount: '-1' })],
    ['a number as words', () => signed(deposit, { ...message, amount: 'all' })],
    ['an address cut short', () => signed(deposit, { ...message, token: who.stEth.slice(0, 40) })],
    ['a kind past its type', () => order(256, 1)],
    [
      'a key twice',
      () =>
        ask(
          'eth_signTypedData_v4',
          who.user,
          JSON.stringify((signed(deposit, message) as Extract<Request, { kind: 'typedData' }>).typedData).replace(
            '"amount":',
            '"amount":"1","amount":',
          ),
        ),
    ],
  ])('is refused: %s', (_, make) => expect(refused(make)).toBe(true));

  it('shows nothing that is not signed', () => {
    const request = signed(deposit, { ...message, recipient: who.stranger, note: 'for free' });
    expect(request.notes.map(({ kind }) => kind)).toEqual(['unsigned-field', 'unsigned-field']);
    const [action] = actionsOf(request);
    expect(JSON.stringify(action, (_, value) => (typeof value === 'bigint' ? `${value}` : value))).not.toMatch(
      /free|5Ad19c/,
    );
  });
});
