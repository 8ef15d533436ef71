import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BaseError } from '@/lib/errors/BaseError';
import type { Json } from '@/lib/request/Json';
import { parseJson } from '@/lib/request/parseJson';
import { parseDeployment } from './parseDeployment';

const a = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const file = {
  chainId: 31337,
  name: 'Devnet',
  rpcUrl: 'http://127.0.0.1:8545',
  contracts: { eigenlayer: { delegationManager: a } },
  tokens: [{ address: a, symbol: 'stLST', decimals: 18, kind: 'lst' }],
  names: { [a]: 'Operator A' },
};

describe('parseDeployment', () => {
  it('reads the file of the design', () => {
    expect(parseDeployment(file)).toEqual({
      ...file,
      rpcUrl: 'http://127.0.0.1:8545/',
      names: { [a.toLowerCase()]: 'Operator A' },
    });
  });

  it('asks for no more than a chain and takes what it does not know for nothing', () => {
    expect(parseDeployment({ chainId: 5, comment: 'x' })).toEqual({
      chainId: 5,
      name: 'Chain 5',
      contracts: {},
      tokens: [],
      names: {},
    });
  });

  it.each<[string, Json, RegExp]>([
    ['no object', [], /it must be an object with chainId/],
    ['no chain', {}, /chainId is missing/],
    ['a chain in words', { chainId: '31337' }, /chainId must be the number/],
    ['a chain below one', { chainId: 0 }, /chainId must be the number/],
    ['a chain beyond numbers', { chainId: 2 ** 60 }, /chainId must be the number/],
    [
      'an unknown protocol',
      { chainId: 1, contracts: { eigenLayer: {} } },
      /names the protocol "eigenLayer"; there are: eigenlayer/,
    ],
    [
      'a bad address',
      { chainId: 1, contracts: { eigenlayer: { a: '0x12' } } },
      /contracts\.eigenlayer\.a must be an address/,
    ],
    [
      'a number for an address',
      { chainId: 1, contracts: { eigenlayer: { a: 5 } } },
      /contracts\.eigenlayer\.a must be an address/,
    ],
    [
      'a wrong checksum',
      { chainId: 1, tokens: [{ ...file.tokens[0], address: a.replace('C5', 'c5') }] } as Json,
      /tokens\.0\.address has a wrong checksum/,
    ],
    ['the zero address', { chainId: 1, names: { [`0x${'0'.repeat(40)}`]: 'x' } }, /zero address/],
    [
      'decimals too large',
      { chainId: 1, tokens: [{ address: a, symbol: 's', decimals: 256 }] },
      /tokens\.0\.decimals must be/,
    ],
    ['no symbol', { chainId: 1, tokens: [{ address: a, decimals: 18 }] }, /tokens\.0\.symbol is missing/],
    ['a name that is a number', { chainId: 1, names: { [a]: 5 } }, /must be text/],
    ['a name for no address', { chainId: 1, names: { me: 'x' } }, /must be an address/],
    ['a list for names', { chainId: 1, names: [] }, /names/],
    ['too many tokens', { chainId: 1, tokens: Array(1001).fill(file.tokens[0]) }, /tokens must have at most 1000/],
    ['a bad endpoint', { chainId: 1, rpcUrl: 'ftp://x' }, /must start with https/],
    ['an endpoint without encryption', { chainId: 1, rpcUrl: 'http://rpc.example.org' }, /must use https/],
  ])('says what to fix: %s', (_, json, message) => {
    expect(() => parseDeployment(json)).toThrow(message);
    expect(() => parseDeployment(json)).toThrow(BaseError);
  });

  it('gives a deployment or an error of ours for any JSON', () => {
    const values = fc.oneof(
      fc.json(),
      fc
        .record(
          { chainId: fc.jsonValue(), contracts: fc.jsonValue(), tokens: fc.jsonValue(), names: fc.jsonValue() },
          { requiredKeys: [] },
        )
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(values, (text) => {
        try {
          expect(parseDeployment(parseJson(text, 'The deployment file')).chainId).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(BaseError);
        }
      }),
    );
  });
});
