import { type AbiFunction, type Hex, toFunctionSelector } from 'viem';
import { obsoleteAbi } from './abi';

/** Functions of earlier versions, by selector. Their arguments are of no use: the call fails. */
export const obsoleteFunctions: ReadonlyMap<Hex, AbiFunction> = new Map(
  obsoleteAbi.map((item) => [toFunctionSelector(item), item]),
);
