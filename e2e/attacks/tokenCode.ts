import { concatHex, type Hex, numberToHex, pad, stringToHex } from 'viem';

const word = (value: Hex | bigint): Hex => (typeof value === 'bigint' ? numberToHex(value, { size: 32 }) : value);
/** Returns the word that lies on the stack. */
const RETURN: Hex = '0x60005260206000f3';
const dispatch = (selector: Hex, at: number): Hex =>
  concatHex(['0x8063', selector, '0x1460', numberToHex(at, { size: 1 }), '0x57']);

/**
 * Code of a token that takes rights and says of itself whatever it is given: `symbol` as bytes32, `decimals` as any word.
 * `fickle` tokens have another balance each time they are asked; `mute` ones fail where they should say who they are.
 */
export function tokenCode({
  symbol = 'FAKE',
  decimals = 18n,
  fickle = false,
  mute = false,
}: {
  symbol?: string;
  decimals?: bigint;
  fickle?: boolean;
  mute?: boolean;
}): Hex {
  // Each jump target is a fixed place behind the table of selectors.
  const table = 6 + 4 * 10;
  const other = concatHex([fickle ? '0x5a' : '0x6000', RETURN]);
  const size = (code: Hex) => (code.length - 2) / 2;
  const told = (value: Hex): Hex => (mute ? '0x5b60006000fd' : concatHex(['0x5b7f', value, RETURN]));
  const blocks = [
    told(word(decimals)),
    told(pad(stringToHex(symbol.slice(0, 32)), { size: 32, dir: 'right' })),
    // approve: keeps the amount.
    concatHex(['0x5b6024356000556001', RETURN]),
    // allowance: gives it back.
    concatHex(['0x5b600054', RETURN]),
  ];
  const selectors: readonly Hex[] = ['0x313ce567', '0x95d89b41', '0x095ea7b3', '0xdd62ed3e'];
  const places = blocks.map((_, index) =>
    blocks.slice(0, index).reduce((at, block) => at + size(block), table + size(other)),
  );
  return concatHex([
    '0x60003560e01c',
    ...selectors.map((selector, index) => dispatch(selector, places[index] ?? 0)),
    other,
    ...blocks,
  ]);
}
