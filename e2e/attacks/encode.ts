import { type Abi, encodeFunctionData, type Hex, parseAbi } from 'viem';

/** Calldata of one function by its signature. `encode('function claim(address to)', to)` */
export const encode = (signature: `function ${string}`, ...args: readonly unknown[]): Hex =>
  encodeFunctionData({ abi: parseAbi([signature as string]) as Abi, args });
