import { describe, expect, it } from 'vitest';
import { movesOf } from './movesOf';
import { readChainId, readRequest } from './readRequest';
import { takeRequest } from './takeRequest';
import type { Claims, Entry } from './types';

const ALICE = '0x00000000000000000000000000000000000a11ce';
const BOB = '0x0000000000000000000000000000000000000b0b';
const CAROL = '0x00000000000000000000000000000000000ca401';
const ZERO = `0x${'0'.repeat(40)}`;
const origin = 'https://app.example';
const source = { tabId: 1, frameId: 0, documentId: 'd', origin, topOrigin: 'https://top.example' };

const bodyOf = (tx: object) =>
  JSON.stringify({ method: 'eth_sendTransaction', params: [{ to: CAROL, value: '0x1', ...tx }] });
const read = (tx: object, claims: Claims) =>
  readRequest({ id: 'id', body: bodyOf(tx), source, claims, wallet: { name: 'W' } });

/** Addresses compare by value. */
const plain = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (_, item) => {
      if (typeof item === 'bigint') return `${item}`;
      return typeof item === 'string' && item.startsWith('0x') ? item.toLowerCase() : item;
    }),
  );

describe('readRequest', () => {
  it('takes origin and wallet from outside, the rest from the request', () => {
    expect(plain(read({}, { chainId: '0x1', accounts: [ALICE] }))).toMatchObject({
      id: 'id',
      origin,
      topOrigin: 'https://top.example',
      walletName: 'W',
      chainId: 1,
      account: ALICE,
      subjects: [ALICE],
      notes: [],
    });
  });

  it.each<[string, object, Claims, object]>([
    [
      'the account that the request names, where the wallet names none',
      { from: BOB },
      { chainId: '0x1' },
      { account: BOB, notes: [] },
    ],
    [
      'any account that the wallet shared',
      { from: BOB },
      { chainId: '0x1', accounts: [ALICE, BOB] },
      { account: BOB, notes: [] },
    ],
    [
      'the same in another case',
      { from: BOB },
      { chainId: '0x1', accounts: [ALICE, BOB.toUpperCase().replace('0X', '0x')] },
      { account: BOB },
    ],
    [
      'one that it did not share, with a note',
      { from: BOB },
      { chainId: '0x1', accounts: [ALICE] },
      { account: BOB, notes: [{ kind: 'from-mismatch', from: BOB, connected: ALICE }] },
    ],
    ['nobody, where nobody is named', {}, { chainId: '0x1' }, { account: ZERO, notes: [{ kind: 'unknown-account' }] }],
    [
      'the chain that the request names, where the wallet names none',
      { chainId: '0x5' },
      { accounts: [ALICE] },
      { chainId: 5, notes: [] },
    ],
    [
      'the wallet’s chain before the request’s',
      { chainId: '0x5' },
      { chainId: '0x1', accounts: [ALICE] },
      { chainId: 1, notes: [{ kind: 'chain-mismatch', claimed: 5 }] },
    ],
    ['no chain, where none is named', {}, { accounts: [ALICE] }, { chainId: 0, notes: [{ kind: 'unknown-chain' }] }],
    [
      'nothing of what is no address',
      {},
      { chainId: 'one', accounts: ['alice', 'null'] },
      { chainId: 0, account: ZERO },
    ],
  ])('reads %s', (_, tx, claims, expected) => {
    expect(plain(read(tx, claims))).toMatchObject(expected);
  });

  it('asks a permission for no account', () => {
    const body = JSON.stringify({ method: 'eth_requestAccounts' });
    expect(readRequest({ id: 'id', body, source, claims: {} })).toMatchObject({ kind: 'permission', notes: [] });
  });

  it.each([
    ['0x1', 1],
    ['0x7a69', 31337],
    ['137', 137],
    ['0x0', undefined],
    ['0', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['0x', undefined],
    ['0xffffffffffffffffff', undefined],
    ['9999999999999999', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads the chain %s as %s', (text, expected) => {
    expect(readChainId(text)).toBe(expected);
  });
});

describe('movesOf', () => {
  const entryOf = (tx: object, claims: Claims): Entry => {
    const taken = takeRequest([], { pageKey: 'k', body: bodyOf(tx), ...claims }, source, { id: 'id', now: 1 });
    if (!('entry' in taken)) throw new Error('refused');
    return taken.entry;
  };
  const at = { chainId: '0x1', accounts: [ALICE] };

  it.each<[string, object, Claims, Claims]>([
    ['nothing', {}, at, at],
    ['another spelling', {}, at, { chainId: '1', accounts: [ALICE.toUpperCase().replace('0X', '0x')] }],
    ['one account more', {}, at, { chainId: '0x1', accounts: [ALICE, BOB] }],
    ['nothing was ever said', { from: ALICE }, {}, {}],
  ])('is empty after %s', (_, tx, before, after) => {
    expect(movesOf(entryOf(tx, before), after).changes).toEqual([]);
  });

  it.each<[string, object, Claims, Claims, object[]]>([
    ['chain', {}, at, { ...at, chainId: '0x5' }, [{ kind: 'chain', shown: 1, fresh: 5 }]],
    ['no chain', {}, at, { accounts: [ALICE] }, [{ kind: 'chain', shown: 1, fresh: 0 }]],
    ['account', {}, at, { ...at, accounts: [BOB] }, [{ kind: 'party', role: 'account', shown: ALICE, fresh: BOB }]],
    [
      'order of accounts',
      {},
      { ...at, accounts: [ALICE, BOB] },
      { ...at, accounts: [BOB, ALICE] },
      [{ kind: 'party', role: 'account', shown: ALICE, fresh: BOB }],
    ],
    [
      'signer that is not connected any more',
      { from: ALICE },
      at,
      { ...at, accounts: [BOB] },
      [{ kind: 'party', role: 'account', shown: ALICE, fresh: BOB }],
    ],
    [
      'no account',
      {},
      at,
      { chainId: '0x1', accounts: [] },
      [{ kind: 'party', role: 'account', shown: ALICE, fresh: ZERO }],
    ],
  ])('says another %s', (_, tx, before, after, expected) => {
    const { changes, request } = movesOf(entryOf(tx, before), after);
    expect(plain(changes)).toEqual(expected);
    expect(request.raw.method).toBe('eth_sendTransaction');
  });
});
