import type { Abi, AbiFunction } from 'viem';
import type { ArgValue } from '@/lib/types';
import { type Acts, type FunctionTable, functionTable } from './functionTable';

/**
 * A table in which each function is an action of its own name, with its arguments as the ABI names them. `acts` are the
 * functions that say more, or less: proofs and signatures are long, and nobody judges them.
 */
export function namedTable<const abi extends Abi>(abi: abi, acts: Partial<Acts<abi>> = {}): FunctionTable {
  const functions = (abi as Abi).filter((item): item is AbiFunction => item.type === 'function');
  const all = Object.fromEntries(
    functions.map((item) => [item.name, acts[item.name as keyof Acts<abi>] ?? byName(item)]),
  );
  return functionTable(abi, all as Acts<abi>);
}

const byName =
  ({ name, inputs }: AbiFunction) =>
  (args: readonly unknown[]) => [
    {
      type: name,
      args: Object.fromEntries(inputs.map((input, index) => [input.name ?? String(index), args[index] as ArgValue])),
    },
  ];
