import { describe, expect, it } from 'vitest';
import { account, approve, calls, other, read, refusal, send, source, token } from './testing/reading';
import { toRequest } from './toRequest';

describe('transactions', () => {
  it('reads an ordinary transaction', () => {
    const tx = { from: account, to: token, data: approve, value: '0x0', gas: '0x5208' };
    expect(send(tx)).toEqual({
      ...source,
      subjects: [account],
      raw: { method: 'eth_sendTransaction', params: [tx] },
      notes: [],
      kind: 'transaction',
      batch: false,
      calls: [{ to: token, value: 0n, data: approve, gas: 0x5208n }],
    });
  });

  it.each(['wallet_sendTransaction', 'eth_signTransaction'])('reads %s in the same way', (method) => {
    expect(read(method, { from: account, to: token, data: approve })).toMatchObject({
      kind: 'transaction',
      calls: [{ to: token, data: approve }],
    });
  });

  it.each([
    ['upper-case digits', { to: token, data: approve.toUpperCase().replace('0X', '0x') }, { data: approve }],
    ['leading zeros of an amount', { to: token, value: '0x000000de' }, { value: 0xden }],
    ['the largest amount', { to: token, value: `0x${'f'.repeat(64)}` }, { value: 2n ** 256n - 1n }],
    ['the number zero', { to: token, value: 0 }, { value: 0n }],
    ['input for data', { to: token, input: approve }, { data: approve }],
    ['data and the same input', { to: token, input: approve, data: approve }, { data: approve }],
    ['empty data', { to: token, data: '' }, { data: '0x' }],
    ['a lower-case address', { to: token.toLowerCase() }, { to: token }],
    ['contract creation without to', { data: '0x6001' }, { to: null }],
    ['contract creation with null', { to: null, data: '0x6001' }, { to: null }],
    ['contract creation with 0x', { to: '0x', data: '0x6001' }, { to: null }],
    ['no gas given as null', { to: token, gas: null }, { to: token }],
  ])('canonicalises %s without a note', (_, tx, expected) => {
    const request = send({ from: account, ...tx });
    expect(calls(request)[0]).toMatchObject(expected);
    expect(request.notes).toEqual([]);
  });

  it.each([
    ['data and input differ', { data: approve, input: '0x' }, { kind: 'data-and-input-differ' }],
    ['preset nonce', { nonce: '0x5' }, { kind: 'preset-nonce', nonce: 5n }],
    ['other chain', { chainId: '0x5' }, { kind: 'chain-mismatch', claimed: 5 }],
    ['other chain as a number', { chainId: 5 }, { kind: 'chain-mismatch', claimed: 5 }],
    ['unknown key', { delegatecall: true }, { kind: 'unknown-key', key: 'params[0].delegatecall' }],
    ['key in another case', { TO: other }, { kind: 'unknown-key', key: 'params[0].TO' }],
    ['bad checksum', { to: `0x5fbDB${token.slice(7)}` }, { kind: 'bad-checksum', field: 'params[0].to' }],
  ])('notes %s', (_, extra, note) => {
    expect(send({ from: account, to: token, ...extra }).notes).toEqual([note]);
  });

  it('takes data, not input, where both stand', () => {
    expect(calls(send({ to: token, data: approve, input: '0x1234' }))[0]?.data).toBe(approve);
  });

  it('takes `from` as the signer and notes that it is not the connected account', () => {
    const request = send({ from: other, to: token });
    expect(request).toMatchObject({ account: other, subjects: [other] });
    expect(request.notes).toEqual([{ kind: 'from-mismatch', from: other, connected: account }]);
    expect(send({ to: token })).toMatchObject({ account, notes: [] });
  });

  it('reads EIP-7702 authorizations', () => {
    const authorizationList = [{ chainId: '0x0', address: other, nonce: '0x7', r: '0x1', s: '0x1', yParity: '0x0' }];
    expect(send({ to: account, type: '0x4', authorizationList })).toMatchObject({
      authorization: [{ chainId: 0n, address: other, nonce: 7n }],
      notes: [],
    });
  });

  it.each([
    [
      'odd-length data',
      { data: '0x95ea7b3' },
      'params[0].data has an odd number of hex digits: half a byte is missing.',
    ],
    ['unprefixed data', { data: approve.slice(2) }, 'params[0].data must be 0x-prefixed hex.'],
    ['0X data', { data: `0X${approve.slice(2)}` }, 'params[0].data must be 0x-prefixed hex.'],
    ['data with a space', { data: `${approve} ` }, 'params[0].data must be 0x-prefixed hex.'],
    ['null data', { data: null }, 'params[0].data must be a string of 0x-prefixed hex.'],
    ['bytes as data', { data: [1, 2] }, 'params[0].data must be a string of 0x-prefixed hex.'],
    ['too much data', { data: `0x${'00'.repeat(1_048_577)}` }, 'params[0].data is larger than 1 MiB.'],
    ['a decimal amount', { value: '1000' }, 'params[0].value must be 0x-prefixed hex such as 0xde0b6b3a7640000.'],
    ['an unprefixed amount', { value: 'de0b6b3a7640000' }, /params\[0\]\.value must be 0x-prefixed hex/],
    ['0X in an amount', { value: '0X1' }, /params\[0\]\.value must be 0x-prefixed hex/],
    ['a negative amount', { value: '-0x1' }, /params\[0\]\.value must be 0x-prefixed hex/],
    ['an exponent', { value: '1e18' }, /params\[0\]\.value must be 0x-prefixed hex/],
    ['an empty amount', { value: '0x' }, /params\[0\]\.value must be 0x-prefixed hex/],
    ['a null amount', { value: null }, /params\[0\]\.value must be 0x-prefixed hex/],
    ['a number as an amount', { value: 1000 }, 'params[0].value must be 0x-prefixed hex in quotes.'],
    ['2^256', { value: `0x1${'0'.repeat(64)}` }, 'params[0].value must be below 2^256.'],
    ['a negative gas', { gas: -1 }, /params\[0\]\.gas must be a whole number/],
    ['a fractional nonce', { nonce: 1.5 }, /params\[0\]\.nonce must be a whole number/],
    ['gas beyond 64 bits', { gas: `0x1${'0'.repeat(16)}` }, 'params[0].gas must be below 2^64.'],
    ['a short address', { to: token.slice(0, -2) }, 'params[0].to must be an address: 0x and 40 hex digits.'],
    ['an unprefixed address', { to: token.slice(2) }, /params\[0\]\.to must be an address/],
    ['0X in an address', { to: token.replace('0x', '0X') }, /params\[0\]\.to must be an address/],
    ['a name as an address', { to: 'vitalik.eth' }, /params\[0\]\.to must be an address/],
    ['an empty recipient', { to: '', data: '0x60' }, /params\[0\]\.to must be an address/],
    ['a number as an address', { to: 12 }, /params\[0\]\.to must be an address/],
    ['a null signer', { from: null }, /params\[0\]\.from must be an address/],
    ['nothing to do', { to: null }, 'params[0] has neither a recipient nor data.'],
    ['an unknown type', { type: '0x9' }, 'params[0].type is no known transaction type.'],
    ['an access list that is none', { accessList: {} }, 'params[0].accessList must be a list.'],
    [
      'an authorization without address',
      { authorizationList: [{ chainId: '0x1' }] },
      /authorizationList\[0\]\.address/,
    ],
    ['a chain beyond numbers', { chainId: `0x${'f'.repeat(20)}` }, 'params[0].chainId must be below 2^53.'],
    ['a hundred unknown keys', Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`k${i}`, 1])), /too many/],
  ])('refuses %s', (_, extra, message) => {
    const said = refusal(() => send({ from: account, to: token, ...extra }));
    if (typeof message === 'string') expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  it.each([
    ['no params', undefined],
    ['null params', null],
    ['an object for params', { to: token }],
    ['no transaction', []],
    ['a null transaction', [null]],
    ['a list as transaction', [[]]],
    ['text as transaction', ['0x']],
  ])('refuses %s', (_, params) => {
    refusal(() => toRequest({ method: 'eth_sendTransaction', params }, source));
  });
});
