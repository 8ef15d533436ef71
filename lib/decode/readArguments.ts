import { type AbiParameter, decodeAbiParameters, encodeAbiParameters, type Hex } from 'viem';
import type { ActionFlag } from '@/lib/types';

/** Past this the answer is "unknown": no ordinary call comes near it. */
const MAX_BYTES = 128 * 1024;
const WORD = 64;

export type Arguments = { args: readonly unknown[]; flags: readonly ActionFlag[] };

/**
 * Strict ABI: the values that a contract would see, and whether they are written the one usual way. `undefined` where
 * they cannot be read within bounds: too large, too short, out of range, or offsets that blow up (more values than words).
 *
 * @param data The arguments without the selector.
 */
export function readArguments(inputs: readonly AbiParameter[], data: Hex): Arguments | undefined {
  if (data.length - 2 > 2 * MAX_BYTES) return undefined;
  const args = attempt(() => decodeAbiParameters(inputs, data) as readonly unknown[]);
  if (!args || countValues(args) > (data.length - 2) / WORD) return undefined;
  // Fails where a value does not fit its type: Solidity refuses such a call.
  const usual = attempt(() => encodeAbiParameters(inputs, args));
  return usual ? { args, flags: compare(usual, data) } : undefined;
}

const compare = (usual: Hex, data: Hex): readonly ActionFlag[] => {
  if (data === usual) return [];
  return data.startsWith(usual) ? ['trailing-data'] : ['non-canonical-encoding'];
};

/** Leaves of the decoded tree; its depth is the type's, never the data's. */
const countValues = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, item) => sum + countValues(item), 0)
    : 1;

const attempt = <T>(make: () => T): T | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};
