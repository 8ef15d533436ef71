import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transaction } from '@/components/fixtures/review';
import type { Request } from '@/lib/types';
import { structsOf, typedHashes } from './typedHashes';

/** The example of EIP-712 and its hashes. */
const person = [
  { name: 'name', type: 'string' },
  { name: 'wallet', type: 'address' },
];
const mail = {
  types: {
    EIP712Domain: [
      { name: 'name', type: 'string' },
      { name: 'version', type: 'string' },
      { name: 'chainId', type: 'uint256' },
      { name: 'verifyingContract', type: 'address' },
    ],
    Person: person,
    Mail: [
      { name: 'from', type: 'Person' },
      { name: 'to', type: 'Person' },
      { name: 'contents', type: 'string' },
    ],
  },
  primaryType: 'Mail',
  domain: {
    name: 'Ether Mail',
    version: '1',
    chainId: 1n,
    verifyingContract: '0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC',
  },
  message: {
    from: { name: 'Cow', wallet: '0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826' },
    to: { name: 'Bob', wallet: '0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB' },
    contents: 'Hello, Bob!',
  },
};

const of = (typedData: unknown, method = 'eth_signTypedData_v4') =>
  ({ ...transaction(), kind: 'typedData', typedData, raw: { method, params: [] } }) as unknown as Request;

describe('typedHashes', () => {
  it('are those of the standard', () => {
    expect(typedHashes(of(mail))).toEqual({
      domain: '0xf2cee375fa42b42143804025fc449deafd50cc031ca257e0b194a650a912090f',
      struct: '0xc52c0ee5d84264471806290a3f2c4cecfc5490626bf912d01f240d7a274b371e',
      digest: '0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2',
    });
  });

  it.each([
    ['the first version, which has a hash of its own', of(mail, 'eth_signTypedData_v1')],
    ['a domain without a type', of({ ...mail, types: { Mail: mail.types.Mail, Person: person } })],
    ['what does not fit its type', of({ ...mail, message: { ...mail.message, from: 7n } })],
    ['what is too long', of({ ...mail, message: { ...mail.message, contents: 'x'.repeat(100_001) } })],
    ['a transaction', transaction()],
  ])('%s: none', (_name, request) => expect(typedHashes(request)).toBeUndefined());

  it('breaks on nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything({ maxDepth: 2, withBigInt: true })), (message) => {
        const request = of({
          ...mail,
          message: JSON.parse(JSON.stringify(message, (_k, v) => (typeof v === 'bigint' ? `${v}` : v))),
        });
        const hashes = typedHashes(request);
        expect(hashes === undefined || /^0x[0-9a-f]{64}$/.test(hashes.digest)).toBe(true);
      }),
    );
  });

  it('tells each struct on a line', () => {
    expect(structsOf(of(mail))).toEqual([
      'Person(string name,address wallet)',
      'Mail(Person from,Person to,string contents)',
    ]);
    expect(structsOf(transaction())).toEqual([]);
  });
});
