import {
  type Abi,
  type AbiFunction,
  type AbiStateMutability,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type Hex,
  toFunctionSelector,
} from 'viem';
import type { DecodeContext } from '@/lib/protocols/defineProtocol';
import type { Action } from '@/lib/types';

/** What one function does, before it is known which call asked for it. */
export type ActionPart = Pick<Action, 'type' | 'args'>;

export type FunctionEntry = {
  item: AbiFunction;
  act(args: readonly unknown[], context: DecodeContext): readonly ActionPart[];
};

export type FunctionTable = ReadonlyMap<Hex, FunctionEntry>;

type Acts<abi extends Abi> = {
  readonly [name in ContractFunctionName<abi>]: (
    args: ContractFunctionArgs<abi, AbiStateMutability, name>,
    context: DecodeContext,
  ) => readonly ActionPart[];
};

/** Binds each function of an ABI to what it does. The compiler asks for one entry per function. */
export function functionTable<const abi extends Abi>(abi: abi, acts: Acts<abi>): FunctionTable {
  const functions = (abi as Abi).filter((item): item is AbiFunction => item.type === 'function');
  return new Map(
    functions.map((item) => {
      const act = acts[item.name as keyof Acts<abi>] as unknown as FunctionEntry['act'];
      return [toFunctionSelector(item), { item, act }];
    }),
  );
}
