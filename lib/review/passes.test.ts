import { describe, expect, it } from 'vitest';
import type { Action, Exposure, Position, Request, Review, Severity } from '@/lib/types';
import { blankReview } from './blankReview';
import { isOrdinary } from './isOrdinary';
import { passes } from './passes';
import { readRequest } from './readRequest';

const ALICE = '0x00000000000000000000000000000000000a11ce';
const BOB = '0x0000000000000000000000000000000000000b0b';
const origin = 'https://app.example';
const source = { tabId: 1, frameId: 0, documentId: 'd', origin, topOrigin: origin };

const ask = (method: string, params: unknown, chainId: string | undefined = '0x1'): Request =>
  readRequest({
    id: 'id',
    body: JSON.stringify({ method, params }),
    source,
    claims: { ...(chainId ? { chainId } : {}), accounts: [ALICE] },
  });
const send = (part: object = {}) => ask('eth_sendTransaction', [{ to: BOB, ...part }]);

const act = (type: string, part: Partial<Action> = {}): Action => ({
  protocol: 'unknown',
  type,
  contract: null,
  function: type,
  args: {},
  path: [0],
  flags: [],
  ...part,
});

const position = (amount: bigint, part: Partial<Position> = {}): Position =>
  ({
    protocol: 'eigenlayer',
    kind: 'restaked',
    asset: { address: BOB, symbol: 'stLST', decimals: 18, verified: true },
    amount,
    layers: [],
    ...part,
  }) as Position;
const exposure = (positions: Position[], part: Partial<Exposure> = {}): Exposure => ({
  account: ALICE,
  chainId: 1,
  block: 1n,
  timestamp: 1,
  positions,
  totals: [],
  unread: [],
  ...part,
});
const same = { before: exposure([position(5n)]), after: exposure([position(5n)]) };

const review = (request: Request, action: Action, part: Partial<Review> = {}, severity: Severity | 'none' = 'none') => {
  const blank = blankReview(request);
  return {
    ...blank,
    actions: [action],
    simulation: { ...blank.simulation, status: 'success', method: 'eth_simulateV1' } as const,
    exposure: same,
    verdict: { ...blank.verdict, coverage: 'full', severity } as const,
    ...part,
  };
};

const policy = { holdEverything: false, covered: true };
const uncovered = { holdEverything: false, covered: false };

describe('what may wait for its verdict unseen', () => {
  const permission = ask('eth_requestAccounts', []);
  const cases: [string, Request, Action, boolean][] = [
    ['a plain transfer', send({ value: '0x1' }), act('transferNative'), true],
    [
      'a token by its shape',
      send({ data: '0xa9059cbb' }),
      act('transfer', { protocol: 'erc20', flags: ['by-shape'] }),
      true,
    ],
    ['a connection', permission, act('connect'), true],
    ['a chain switch', permission, act('switchChain'), true],
    ['a token of the catalogue', send({ data: '0xa9059cbb' }), act('transfer', { protocol: 'erc20' }), false],
    ['a call of the catalogue', send({ data: '0x00000000' }), act('deposit', { protocol: 'eigenlayer' }), false],
    [
      'a right over a token',
      send({ data: '0x095ea7b3' }),
      act('approve', { protocol: 'erc20', flags: ['by-shape'] }),
      false,
    ],
    ['a look-alike', send({ data: '0x00000000' }), act('unknown', { flags: ['look-alike'] }), false],
    [
      'an oddly written transfer',
      send({ data: '0xa9059cbb' }),
      act('transfer', { protocol: 'erc20', flags: ['by-shape', 'trailing-data'] }),
      false,
    ],
    [
      'a transfer on a chain that the wallet did not name',
      ask('eth_sendTransaction', [{ to: BOB, data: '0xa9059cbb' }], ''),
      act('transfer', { protocol: 'erc20', flags: ['by-shape'] }),
      false,
    ],
    ['a payment there', ask('eth_sendTransaction', [{ to: BOB, value: '0x1' }], ''), act('transferNative'), false],
    ['an unknown call', send({ data: '0x12345678' }), act('unknown'), false],
    ['a deployment', ask('eth_sendTransaction', [{ data: '0x00' }]), act('create'), false],
    ['an added chain', permission, act('addChain'), false],
    ['a session right', permission, act('grantSession'), false],
    ['a method nobody has heard of', ask('vendor_new', []), act('unknown', { flags: ['undecodable'] }), false],
    ['a message', ask('personal_sign', ['0x00', ALICE]), act('signMessage'), false],
    [
      'an account that becomes a contract',
      send({ data: '0x', value: '0x1', authorizationList: [{ chainId: '0x1', address: BOB }] }),
      act('transferNative'),
      false,
    ],
  ];

  it.each(cases)('%s', (_, request, action, expected) => {
    expect(isOrdinary(review(request, action), policy)).toBe(expected);
    expect(isOrdinary(review(request, action), { ...policy, holdEverything: true })).toBe(false);
    expect(passes(review(request, action), policy)).toBe(expected);
  });

  it('is nothing that calls what is known on any chain, whichever the wallet names', () => {
    for (const action of [act('transferNative'), act('transfer', { protocol: 'erc20', flags: ['by-shape'] })])
      for (const base of [policy, uncovered])
        expect(passes(review(send({ value: '0x1' }), action), { ...base, known: true })).toBe(false);
  });

  it('is nothing before the request was decoded, and nothing with one call that is not ordinary', () => {
    const request = send({ value: '0x1' });
    expect(isOrdinary({ request, actions: [] }, policy)).toBe(false);
    expect(isOrdinary({ request, actions: [act('transferNative'), act('approve')] }, policy)).toBe(false);
  });

  it('includes calls that nothing recognises on a chain that nothing covers, and no others', () => {
    const request = send({ data: '0x12345678' });
    expect(passes(review(request, act('unknown'), {}, 'warning'), uncovered)).toBe(true);
    expect(passes(review(request, act('unknown'), {}, 'danger'), uncovered)).toBe(false);
    for (const part of [{ protocol: 'erc4626' }, { protocol: 'unknown' }] as const)
      for (const type of ['batch', 'deposit', 'withdraw']) {
        const foreign = act(type, { ...part, flags: ['by-shape'] });
        expect([isOrdinary(review(request, foreign), uncovered), isOrdinary(review(request, foreign), policy)]).toEqual(
          [true, false],
        );
        const holding = [foreign, act('approve', { protocol: 'erc20', flags: ['by-shape'] })];
        expect(isOrdinary({ request, actions: holding }, uncovered)).toBe(false);
      }
    expect(passes(review(request, act('unknown', { flags: ['look-alike'] })), uncovered)).toBe(false);
    expect(passes(review(request, act('approve', { protocol: 'erc20', flags: ['by-shape'] })), uncovered)).toBe(false);
    const nowhere = ask('eth_sendTransaction', [{ to: BOB, data: '0x12345678' }], '');
    expect(passes(review(nowhere, act('unknown')), uncovered)).toBe(false);
  });
});

describe('what goes on without a window', () => {
  const request = send({ value: '0x1' });
  const transfer = (part: Partial<Review> = {}, severity: Severity | 'none' = 'none') =>
    passes(review(request, act('transferNative'), part, severity), policy);

  it('is what was looked at and changes nothing', () => {
    expect(transfer()).toBe(true);
    expect(transfer({}, 'info')).toBe(true);
  });

  it.each(['warning', 'danger', 'critical'] as const)('is nothing with a finding of %s', (severity) => {
    expect(transfer({}, severity)).toBe(false);
  });

  it.each(['reverted', 'unavailable'] as const)('is nothing that %s', (status) => {
    expect(transfer({ simulation: { ...review(request, act('x')).simulation, status } })).toBe(false);
  });

  it('is nothing that moves a position, or whose positions were not all read', () => {
    const before = exposure([position(5n)]);
    const moved: Exposure[] = [
      exposure([position(4n)]),
      exposure([]),
      exposure([position(5n, { operator: BOB })]),
      exposure([position(5n), position(1n, { kind: 'token', protocol: 'erc20' })]),
      exposure([position(5n)], { unread: [{ protocol: 'eigenlayer', reason: 'x' }] }),
    ];
    for (const after of moved) expect(transfer({ exposure: { before, after } })).toBe(false);
    expect(transfer({ exposure: { before } })).toBe(false);
    expect(transfer({ exposure: {} })).toBe(false);
  });

  it('does not mind the native coin, which every transaction moves', () => {
    const coin = (amount: bigint) =>
      position(amount, { kind: 'token', asset: { address: null, symbol: 'ETH', decimals: 18, verified: true } });
    expect(transfer({ exposure: { before: exposure([coin(9n)]), after: exposure([coin(3n)]) } })).toBe(true);
  });
});
