import type { Contracts } from '@/lib/protocols/defineProtocol';
import type { Address, Asset, ChainId, ProtocolId } from '@/lib/types';

export type NamedBy = 'label' | 'file' | 'list';

/** What the extension knows by chain and address: the shipped data with the user's deployment files on top. */
export type Catalogue = {
  /** Protocol and role of a contract on this chain. */
  find(chainId: ChainId, address: Address): { protocol: ProtocolId; role: string } | undefined;
  contracts(protocol: ProtocolId, chainId: ChainId): Contracts | undefined;
  token(chainId: ChainId, address: Address): Asset | undefined;
  tokens(chainId: ChainId): readonly Asset[];
  /** Every address on this chain that the catalogue or the user has a name for: what an imitation would imitate. */
  familiar(chainId: ChainId): readonly Address[];
  /** Operators, AVSs, strategies and contracts; the user's labels win. */
  name(chainId: ChainId, address: Address): string | undefined;
  /** Whose word that name or that token's symbol is: the user's label, a deployment file's, or the shipped list's. */
  namedBy(chainId: ChainId, address: Address): NamedBy | undefined;
  /** `explorer` is where people look addresses up: a link that they may follow, never asked by us. */
  chain(
    chainId: ChainId,
  ): { name: string; nativeSymbol: string; secondsPerBlock: number; explorer?: string } | undefined;
  /** Chains on which the catalogue knows any contract. */
  covers(chainId: ChainId): boolean;
};
