import fc from 'fast-check';
import { bytesToHex, getAddress, type Hex, hashDomain, hashStruct } from 'viem';
import { describe, expect, it } from 'vitest';
import { structHash } from './structHash';

type Members = { name: string; type: string }[];

const safeTx: Members = [
  { name: 'to', type: 'address' },
  { name: 'value', type: 'uint256' },
  { name: 'data', type: 'bytes' },
  { name: 'operation', type: 'uint8' },
  { name: 'gasToken', type: 'address' },
  { name: 'nonce', type: 'uint256' },
];
const address = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => getAddress(bytesToHex(bytes)));
const number = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n });
const data = fc.uint8Array({ maxLength: 200 }).map((bytes) => bytesToHex(bytes));

describe('structHash', () => {
  it('is what the general way gives', () => {
    const types = { SafeTx: safeTx };
    const operation = fc.integer({ min: 0, max: 255 });
    const message = fc.record({ to: address, value: number, data, operation, gasToken: address, nonce: number });
    fc.assert(
      fc.property(message, (values) => {
        const expected = hashStruct({ data: values, primaryType: 'SafeTx', types });
        expect(structHash('SafeTx', values, types)).toBe(expected);
        const asText = { ...values, value: String(values.value), nonce: `0x${values.nonce.toString(16)}` };
        expect(structHash('SafeTx', asText, types)).toBe(expected);
      }),
    );
  });

  it.each<[string, Members]>([
    ['the contract alone', [{ name: 'verifyingContract', type: 'address' }]],
    [
      'chain and contract',
      [
        { name: 'chainId', type: 'uint256' },
        { name: 'verifyingContract', type: 'address' },
      ],
    ],
  ])('is that of a domain of %s', (_, EIP712Domain) => {
    const types: Record<string, Members> = { EIP712Domain };
    fc.assert(
      fc.property(address, fc.integer({ min: 0, max: 2 ** 40 }), (verifyingContract, chainId) => {
        const domain = { verifyingContract, chainId };
        expect(structHash('EIP712Domain', domain, types)).toBe(hashDomain({ domain, types }));
      }),
    );
  });

  it('tells types apart that differ in a name, an order or a width, however often they come', () => {
    const values = { a: '0x00000000000000000000000000000000000000aA', b: 1n };
    const of = (...members: Members) => structHash('T', values, { T: members });
    const [a, b] = [
      { name: 'a', type: 'address' },
      { name: 'b', type: 'uint256' },
    ];
    const hashes = [of(a, b), of(b, a), of(a, { name: 'b', type: 'uint128' }), of(a), of(a, b)];
    expect(new Set(hashes).size).toBe(4);
    for (let index = 0; index < 50; index++) of(a, { name: 'b', type: `uint${index}` });
    expect(of(a, b)).toBe(hashes[0]);
  });

  it.each<[string, string, Record<string, Members>]>([
    ['texts', 'T', { T: [{ name: 'a', type: 'string' }] }],
    ['lists', 'T', { T: [{ name: 'a', type: 'uint256[]' }] }],
    ['signed numbers', 'T', { T: [{ name: 'a', type: 'int256' }] }],
    ['bytes of a fixed size', 'T', { T: [{ name: 'a', type: 'bytes32' }] }],
    ['structs', 'T', { T: [{ name: 'a', type: 'U' }], U: [{ name: 'b', type: 'address' }] }],
    ['nothing', 'T', { T: [] }],
    ['no such type', 'constructor', {}],
  ])('leaves %s to the general way', (_, primaryType, types) => {
    const values: Record<string, Hex> = { a: '0x01' };
    expect(structHash(primaryType, values, types)).toBeUndefined();
  });
});
