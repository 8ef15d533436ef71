import type { AbiParameter, Hex } from 'viem';
import type { ActionFlag } from '@/lib/types';
import { readAbi } from './abi/readAbi';

/** Past this the answer is "unknown": no ordinary call comes near it. */
const MAX_BYTES = 128 * 1024;

export type Arguments = { args: readonly unknown[]; flags: readonly ActionFlag[] };

/**
 * Strict ABI: the values that a contract would see, and whether they are written the one usual way. `undefined` where
 * they cannot be read within bounds: too large, too short, out of range, or offsets that blow up.
 *
 * @param data The arguments without the selector.
 */
export function readArguments(inputs: readonly AbiParameter[], data: Hex): Arguments | undefined {
  if (data.length - 2 > 2 * MAX_BYTES) return undefined;
  try {
    const { values, size, usual } = readAbi(inputs, data);
    return { args: values, flags: usual ? (2 * size < data.length - 2 ? ['trailing-data'] : []) : nonCanonical };
  } catch {
    return undefined;
  }
}

const nonCanonical: readonly ActionFlag[] = ['non-canonical-encoding'];
