import { type Address, encodeFunctionData, erc20Abi, type Hex, hexToBigInt, hexToBytes } from 'viem';
import { decodeFunctionResult } from 'viem/utils';
import type { Catalogue } from '@/lib/catalogue/Catalogue';
import type { Read, ReadResult, TokenSaid } from '@/lib/protocols/defineProtocol';
import type { Asset, ChainId } from '@/lib/types';

const MAX_SYMBOL = 32;
const NATIVE_DECIMALS = 18;

const symbolCall = encodeFunctionData({ abi: erc20Abi, functionName: 'symbol' });
const decimalsCall = encodeFunctionData({ abi: erc20Abi, functionName: 'decimals' });

/** What tokens that the catalogue does not know say of themselves. */
export const tokenReads = (tokens: readonly Address[]): readonly Read[] =>
  tokens.flatMap((token) => [
    { id: idOf('symbol', token), to: token, data: symbolCall },
    { id: idOf('decimals', token), to: token, data: decimalsCall },
  ]);

/**
 * Who a token is: by the catalogue, else by its own word and marked so. `null` is the native coin. A token that says
 * nothing of use is counted in its smallest unit.
 */
export const assetResolver = (catalogue: Catalogue, chainId: ChainId, results: readonly ReadResult[]) => {
  const byId = new Map(results.map((result) => [result.id, result]));
  return (token: Address | null, said?: TokenSaid): Asset => {
    if (token === null) {
      const symbol = catalogue.chain(chainId)?.nativeSymbol;
      return { address: null, symbol: symbol ?? '', decimals: NATIVE_DECIMALS, verified: symbol !== undefined };
    }
    const known = catalogue.token(chainId, token);
    if (known) return known;
    return {
      address: token,
      symbol: readText(said?.symbol ?? dataOf(byId.get(idOf('symbol', token)))),
      decimals: readDecimals(said?.decimals ?? dataOf(byId.get(idOf('decimals', token)))),
      verified: false,
    };
  };
};

const idOf = (field: string, token: Address): string => `token:${field}:${token.toLowerCase()}`;

const dataOf = (result: ReadResult | undefined): Hex => (result?.ok ? result.data : '0x');

const readDecimals = (data: Hex): number => {
  if (data.length !== 66) return 0;
  const value = hexToBigInt(data);
  return value <= 255n ? Number(value) : 0;
};

/** `string`, or `bytes32` as the oldest tokens have it. Hostile text: short here, made inert where it is shown. */
const readText = (data: Hex): string => {
  try {
    const text =
      data.length === 66 ? bytes32Text(data) : decodeFunctionResult({ abi: erc20Abi, functionName: 'symbol', data });
    return text.slice(0, MAX_SYMBOL);
  } catch {
    return '';
  }
};

const bytes32Text = (data: Hex): string => {
  const bytes = hexToBytes(data);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
};
