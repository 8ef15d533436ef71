import type { Contracts } from '@/lib/protocols/defineProtocol';
import type { Address, ChainId, Request, TypedData } from '@/lib/types';
import type { ActionPart } from '../functionTable';

export type TypedContext = {
  request: Request & { kind: 'typedData' };
  typedData: TypedData;
  /** The contract and the chain that the domain names: nobody else honours the signature. */
  contract: Address | null;
  chainId: ChainId;
  /** Of the protocol whose struct it is. */
  contracts: Contracts;
};

export type TypedEntry = {
  /** As EIP-712 hashes it: `Permit(address owner,…)`, structs that it refers to behind it. */
  type: string;
  /** A standard that any contract may have; every other struct belongs to its protocol's contracts alone. */
  anywhere: boolean;
  act(message: unknown, context: TypedContext): readonly ActionPart[];
};

export type TypedTable = ReadonlyMap<string, TypedEntry>;

/**
 * One struct that a signature can cover, and what signing it does. The shape of `message` is what `type` says: addresses
 * and bytes in hex, whole numbers as bigint.
 */
export const typedEntry = <Message>(
  type: string,
  act: (message: Message, context: TypedContext) => readonly ActionPart[],
  { anywhere = false }: { anywhere?: boolean } = {},
): TypedEntry => ({ type, anywhere, act: act as TypedEntry['act'] });

export const typedTable = (...entries: readonly TypedEntry[]): TypedTable =>
  new Map(entries.map((entry) => [entry.type, entry]));
