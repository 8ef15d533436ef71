import { describe, expect, it } from 'vitest';
import type { Request } from '@/lib/types';
import { account, other, read, refusal, token } from './testing/reading';

describe('typed data', () => {
  const permit = {
    types: {
      EIP712Domain: [
        { name: 'name', type: 'string' },
        { name: 'chainId', type: 'uint256' },
        { name: 'verifyingContract', type: 'address' },
      ],
      Permit: [
        { name: 'owner', type: 'address' },
        { name: 'spender', type: 'address' },
        { name: 'value', type: 'uint256' },
        { name: 'deadline', type: 'uint256' },
      ],
    },
    primaryType: 'Permit',
    domain: { name: 'Token', chainId: 1, verifyingContract: token },
    message: { owner: account, spender: other, value: '1000', deadline: '0xffffffff' },
  };
  const sign = (data: unknown, method = 'eth_signTypedData_v4') => read(method, account, data);

  it.each(['eth_signTypedData', 'eth_signTypedData_v3', 'eth_signTypedData_v4'])(
    'reads %s as object and as text',
    (method) => {
      expect(sign(permit, method)).toMatchObject({ kind: 'typedData', typedData: permit, notes: [] });
      expect(sign(JSON.stringify(permit), method)).toMatchObject({ kind: 'typedData', typedData: permit, notes: [] });
    },
  );

  it.each(['eth_signTypedData', 'eth_signTypedData_v1'])('reads the flat list of %s', (method) => {
    const list = [
      { type: 'string', name: 'Order Id', value: 'x' },
      { type: 'uint32', name: 'amount', value: '12' },
    ];
    expect(read(method, list, account)).toMatchObject({
      typedData: { primaryType: 'Message', domain: {}, message: { 'Order Id': 'x', amount: '12' } },
    });
  });

  it('leaves out what is not signed, and notes it', () => {
    const { typedData, notes } = sign({ ...permit, message: { ...permit.message, note: 'harmless' } }) as Extract<
      Request,
      { kind: 'typedData' }
    >;
    expect(typedData.message).toEqual(permit.message);
    expect(notes).toEqual([{ kind: 'unsigned-field', field: 'params[1].message.note' }]);
    const { EIP712Domain: _, ...types } = permit.types;
    expect(sign({ ...permit, types }).notes).toEqual([{ kind: 'unsigned-field', field: 'params[1].domain' }]);
  });

  it('reads nested structs, lists and every elementary type', () => {
    const types = {
      Order: [
        { name: 'legs', type: 'Leg[2]' },
        { name: 'salt', type: 'bytes32' },
        { name: 'delta', type: 'int8' },
        { name: 'ok', type: 'bool' },
        { name: 'extra', type: 'bytes' },
        { name: 'matrix', type: 'uint8[][]' },
      ],
      Leg: [{ name: 'to', type: 'address' }],
    };
    const message = {
      legs: [{ to: token }, { to: other }],
      salt: `0x${'12'.repeat(32)}`,
      delta: '-128',
      ok: true,
      extra: '0x',
      matrix: [[1, '255'], []],
    };
    expect(sign({ types, primaryType: 'Order', domain: {}, message })).toMatchObject({
      typedData: { message },
      notes: [],
    });
  });

  const value = (type: string, given: unknown) => ({
    types: { A: [{ name: 'a', type }] },
    primaryType: 'A',
    domain: {},
    message: { a: given },
  });

  it.each([
    ['2^256', value('uint256', `${2n ** 256n}`)],
    ['a negative unsigned', value('uint8', '-1')],
    ['256 in 8 bits', value('uint8', 256)],
    ['128 in signed 8 bits', value('int8', '128')],
    ['an inexact number', value('uint256', 1e20)],
    ['an exponent', value('uint256', '1e18')],
    ['an empty number', value('uint256', '')],
    ['a word for a boolean', value('bool', 'false')],
    ['short bytes', value('bytes32', '0x12')],
    ['text for bytes', value('bytes', 'hello')],
    ['an address that is none', value('address', '0x12')],
    ['a type that does not exist', value('uint7', '1')],
    ['another such type', value('Missing', {})],
    ['too few items', value('uint8[2]', [1])],
    ['an object for a list', value('uint8[]', {})],
    ['a null struct', { ...permit, message: null }],
    ['a missing field', { ...permit, message: { owner: account } }],
    ['a missing primary type', { ...permit, primaryType: 'Nope' }],
    ['an inherited primary type', { ...permit, primaryType: 'constructor' }],
    ['no types', { ...permit, types: undefined }],
    ['types that are a list', { ...permit, types: [] }],
    [
      'a member named twice',
      { ...permit, types: { ...permit.types, Permit: [...permit.types.Permit, { name: 'owner', type: 'address' }] } },
    ],
    ['a domain without its chain', { ...permit, domain: { name: 'Token', verifyingContract: token } }],
    ['text that is no JSON', '{"types":'],
    ['text that is no object', '[]'],
    ['a number', 5],
    ['text with __proto__', '{"__proto__":{"types":{}},"types":{}}'],
    ['very deep text', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    [
      'a key that stands twice',
      JSON.stringify(permit).replace(
        '"spender":"0x',
        '"spender":"0x0000000000000000000000000000000000000000","spender":"0x',
      ),
    ],
    [
      'the same key under an escape',
      JSON.stringify(permit).replace('"deadline":"0x', '"v\\u0061lue":"5","deadline":"0x'),
    ],
  ])('refuses %s', (_, data) => {
    refusal(() => sign(data));
  });

  it('refuses the parameters the other way round', () => {
    refusal(() => read('eth_signTypedData_v4', permit, account));
    refusal(() => read('eth_signTypedData_v4', account));
  });
});
