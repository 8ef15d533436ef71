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
import type { Action, Address, Call } from '@/lib/types';

/** A call that another one makes. */
export type InnerCall = Call & {
  /** Who makes it, where that is not who makes the outer one. */
  from?: Address;
  /** Its code runs as whoever makes it (delegatecall): what its functions are called says nothing of what it does. */
  delegate?: boolean;
};

/** A step that another call takes and that is no call of its own, or one that cannot be read. */
export type InnerPart = ActionPart & Partial<Pick<Action, 'protocol' | 'contract' | 'function' | 'flags'>>;

export type Inner = InnerCall | InnerPart;

/** What one function does, before it is known which call asked for it. */
export type ActionPart = Pick<Action, 'type' | 'args'> & { inner?: readonly Inner[] };

export type ActContext = DecodeContext & { call: Call & { to: Address } };

export type FunctionEntry = {
  item: AbiFunction;
  act(args: readonly unknown[], context: ActContext): readonly ActionPart[];
};

export type FunctionTable = ReadonlyMap<Hex, FunctionEntry>;

export type Acts<abi extends Abi> = {
  readonly [name in ContractFunctionName<abi>]: (
    args: ContractFunctionArgs<abi, AbiStateMutability, name>,
    context: ActContext,
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

/** Functions of several tables; overloads of one name need a table each. The first that has a selector has it. */
export const joinTables = (...tables: readonly FunctionTable[]): FunctionTable =>
  new Map(tables.toReversed().flatMap((table) => [...table]));
