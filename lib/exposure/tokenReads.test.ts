import { encodeAbiParameters, type Hex, numberToHex, stringToHex } from 'viem';
import { describe, expect, it } from 'vitest';
import { fakeCatalogue, parties } from '@/components/fixtures/parties';
import { assetResolver, tokenReads } from './tokenReads';

const token = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
const [symbolRead, decimalsRead] = tokenReads([token]);
const text = (value: string) => encodeAbiParameters([{ type: 'string' }], [value]);
const resolve = (symbol: Hex, decimals: Hex, ok = true) =>
  assetResolver(fakeCatalogue(), 1, [
    { id: symbolRead?.id ?? '', ok, data: symbol },
    { id: decimalsRead?.id ?? '', ok, data: decimals },
  ])(token);
const word = (value: bigint) => numberToHex(value, { size: 32 });

describe('assetResolver', () => {
  it.each<[string, Hex, Hex, { symbol: string; decimals: number }]>([
    ['text and a number', text('FOO'), word(6n), { symbol: 'FOO', decimals: 6 }],
    ['old tokens with a word for a name', stringToHex('MKR', { size: 32 }), word(18n), { symbol: 'MKR', decimals: 18 }],
    ['a symbol that is a book', text('x'.repeat(500)), word(18n), { symbol: 'x'.repeat(32), decimals: 18 }],
    ['a symbol that cannot be read', '0xffff', word(18n), { symbol: '', decimals: 18 }],
    ['no decimals', text('A'), word(0n), { symbol: 'A', decimals: 0 }],
    ['many decimals', text('A'), word(77n), { symbol: 'A', decimals: 77 }],
    ['the most decimals', text('A'), word(255n), { symbol: 'A', decimals: 255 }],
    ['one more', text('A'), word(256n), { symbol: 'A', decimals: 0 }],
    ['decimals beyond sense', text('A'), word(2n ** 256n - 1n), { symbol: 'A', decimals: 0 }],
    ['decimals that are text', text('A'), text('18'), { symbol: 'A', decimals: 0 }],
  ])('reads %s', (_, symbol, decimals, expected) => {
    expect(resolve(symbol, decimals)).toEqual({ address: token, verified: false, ...expected });
  });

  it('counts a token that says nothing in its smallest unit', () => {
    expect(resolve('0x', '0x', false)).toEqual({ address: token, symbol: '', decimals: 0, verified: false });
  });

  it('believes the catalogue and not the token', () => {
    const of = assetResolver(fakeCatalogue(), 1, []);
    expect(of(parties.stEth)).toMatchObject({ symbol: 'stETH', verified: true });
    expect(of(null)).toMatchObject({ address: null, symbol: 'ETH', decimals: 18 });
  });
});
